import { defineCheck } from '../define-check.ts';
import { findTone, tonePatterns } from '../tone/tone-pattern.ts';

const PATTERNS = tonePatterns(String.raw`
strong ;; you (?:won't|will not|will never|would not|wouldn't|can't|cannot|couldn't) find (?:any ?one|some ?one|a) (?:better|more|as (?:good|qualified)|else|candidate)(?: \w+)? ;; boasting ;; Let a result speak.
strong ;; (?:you(?:'d| would| will|'ll) be (?:making )?(?:a )?(?:fool|foolish|crazy|mad|mistake|sorry|stupid|big mistake|huge mistake|making a mistake)|you(?:'ll| will) regret) ;; a threat ;; Say what you would bring.
hint ;; i (?:deserve|have earned|'ve earned|earned|am owed|'m owed|am entitled to) (?:this|the|an?|your|that|it) ;; entitled ;; Show why, and let them judge.
hint ;; i (?:assume|trust|presume|take it|imagine|am sure|'m sure|am certain|'m certain|know|am confident)(?: that)? (?:i am|i'm|i was|i will be|i'll be|you(?:'ll| will) (?:hire|choose|pick|offer|select)|i have|i've got) (?:your |the |my |me )*(?:top|first|best|preferred|leading|favou?rite|obvious|right|hired|choice|chosen|perfect|got the job|job|role) ;; taking it for granted ;; Say that you hope.
hint ;; when i(?:'m| am)? (?:start(?:ing)?|join|begin|take over|come on ?board|work(?:ing)? (?:there|with you|for you)|on your team|hired|your)(?! (?:to|at|in my|on my|a new|my)) ;; taking it for granted ;; Say “if I joined you”.
hint ;; my (?:new (?:desk|office|boss)|future (?:desk|office|team|colleagues|boss|job|manager|company|role)) ;; taking it for granted ;; It is theirs until they offer it.
hint ;; (?:i'm|i am|as) (?:by far |clearly |easily |definitely |undoubtedly |without (?:a )?doubt |simply )*the (?:most|best|ideal|perfect|strongest|only|right)(?: \w+)? (?:candidate|applicant|person|choice|fit|match|qualified|experienced)(?! (?:to (?:judge|say)|for (?:me|my))) ;; boasting ;; Show one result instead.
hint ;; (?:better|more (?:qualified|experienced)|stronger) than (?:any|the|all|your|every)(?: of)?(?: the| your)? (?:other|others|rest|candidates?|applicants?) ;; putting others down ;; Speak of your own work.
hint ;; (?:your (?:ceo|president|director|boss|manager|chairman)|mr\.? \w+) (?:is|and i are|knows|was) (?:a |an |my )*(?:friend|good friend|close friend|golf|uncle|family|me well|well known to me)s? ;; leaning on somebody ;; Mention a shared acquaintance only as one.
hint ;; (?:please|you can|you should|i suggest (?:that )?you) (?:send|prepare|draw up|draft) (?:me )?(?:the|my|a|an) (?:contract|offer(?: letter)?) ;; dictating the next step ;; Ask what the next step is.
hint ;; congratulations to me|i (?:nailed|aced|crushed|killed|smashed) (?:it|the|that|your|my)(?: interview)? ;; self-praise ;; Say what you enjoyed.
`);

export const noEntitlement = defineCheck({
  id: 'no-entitlement',
  group: 'tone',
  severity: 'warn',
  overridable: false,
  summary: 'Nothing takes the job for granted.',
  why: 'What has not been offered cannot be assumed; they would have to take it back.',
  examples: { passes: 'I would be glad to join you.', found: '⟦When I start⟧, I will mend it.' },
  look: (letter) => findTone(letter, PATTERNS),
});
