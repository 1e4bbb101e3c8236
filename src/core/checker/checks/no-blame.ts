import { defineCheck } from '../define-check.ts';
import { findTone, tonePatterns } from '../tone/tone-pattern.ts';

const PATTERNS = tonePatterns(String.raw`
strong ;; you (?:said|promised|told me|assured me)(?: that)?(?: \w+){0,8}?,? (?:and|but|yet|so) (?:it is|it's|today is|now it is|that was|i still|i have(?:n't| not)|nobody|no one|nothing|here (?:i am|we are)) ;; an accusation ;; Ask whether the timing still holds.
strong ;; (?:why|how come) (?:has|have|did|does|is|are|haven't|hasn't|didn't|don't|isn't) (?:nobody|no one|anyone|you|your|not anyone|somebody)(?: \w+){0,2} (?:answer|reply|respond|call|contact|write|written|replied|responded|answered|called|contacted|got back|get back|heard) ;; an accusation ;; Write as if they had been busy.
strong ;; i(?:'ve| have) (?:written|called|e-?mailed|phoned|messaged|reached out|asked|tried|left)(?: you| to you| messages?| voicemails?)? (?:\w+ )?(?:two|three|four|five|six|several|many|multiple|\d+) (?:times|messages|e-?mails|voicemails|calls) ;; a complaint ;; Leave the count out.
strong ;; (?:i am|i'm|we are|am) still waiting|as i (?:already|have already|previously) (?:said|told|mentioned|wrote|explained|stated)|as per my (?:last|previous) (?:e-?mail|message|note) ;; reproach ;; Say it again as if for the first time.
strong ;; (?:ghost(?:ed|ing)|ignor(?:ed|ing)|disrespect(?:ed|ful|ing)?|rude(?:ness)?|unprofessional(?:ly|ism)?|inconsiderate|unacceptable|insult(?:ed|ing)?|appall(?:ed|ing)|disgrace(?:ful)?)(?: me| my| that| behaviou?r| conduct| of you| treatment| silence| the way| how| to)+ ;; an accusation ;; Leave their manners out.
strong ;; (?:wasted?|wasting|waste of) (?:my|so much of my|everyone's|our) time|strung? (?:me )?along|led me on ;; an accusation ;; Thank them for theirs.
strong ;; (?:glassdoor|negative review|bad review|leave a review|post (?:about|a review)|social media|name and shame|my lawyer|legal action|complain(?:t)? (?:to|about)) ;; a threat ;; Leave it out.
strong ;; (?:cc(?:'d|ing|'ing|ed)|copied|copying|forwarded|forwarding)(?: in)? your (?:manager|boss|director|supervisor|superior|ceo) ;; going over their head ;; Write to one person.
hint ;; (?:clearly|obviously|apparently|evidently),? (?:you|your (?:company|team|office)|nobody|no one|this) (?:is|are|do|does|have|has|did|don't|doesn't|cares?|was|were)(?: not|n't)? ;; sarcasm ;; Say what you would like to know.
hint ;; (?:i must say|frankly|to be honest|honestly),? (?:i am|i'm|i was|i find it|i expected) (?:rather |quite |very |a little |a bit |deeply |extremely )*(?:disappointed|surprised|annoyed|frustrated|upset|baffled|unimpressed|better) ;; reproach ;; Keep to what you hope for.
hint ;; i (?:was|had been|am) (?:told|promised|assured)(?: \w+){0,6} (?:but|yet|however) ;; reproach ;; Ask whether the timing still holds.
hint ;; it(?:'s| is| has)(?: now)? been (?:over |more than |almost |nearly )?(?:a|two|three|four|five|six|several|\d+)? ?(?:whole |full |long )?(?:days?|weeks?|months?) (?:and|since)(?: \w+){0,6} (?:nothing|silence|no (?:word|answer|reply|response)|not heard|haven't heard|heard nothing) ;; reproach ;; Ask where things stand.
`);

export const noBlame = defineCheck({
  id: 'no-blame',
  group: 'tone',
  severity: 'warn',
  overridable: false,
  summary: 'Nothing blames them for the wait.',
  why: 'Whoever is late knows it; whoever is told so looks for a reason not to answer.',
  examples: {
    passes: 'I know how much there is to arrange.',
    found: '⟦You said Monday, and it is⟧ Thursday.',
  },
  look: (letter) => findTone(letter, PATTERNS),
});
