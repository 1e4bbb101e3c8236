import { defineCheck } from '../define-check.ts';
import { findTone, tonePatterns } from '../tone/tone-pattern.ts';

const PATTERNS = tonePatterns(String.raw`
strong ;; (?:i|we) (?:really |truly |desperately |badly |just |so )*need (?:this|the|a|any|your) (?:job|position|role|work|income|money|opportunity|chance|offer) ;; desperate ;; Say what you would bring.
strong ;; i(?:'d| would| will|'ll| am willing to|'m willing to) (?:take|accept|do) (?:any(?:thing)?|whatever)(?: (?:job|role|position|salary|pay|work|you (?:have|offer|want|ask)))? ;; desperate ;; Name the role you want.
strong ;; work for (?:free|nothing|no pay|less(?: money)?|half) ;; desperate ;; Your work is worth its pay.
strong ;; (?:my|the|a) (?:last|only|final) (?:chance|hope|option|shot|interview|opportunity) ;; desperate ;; Leave your other prospects out.
strong ;; (?:would|will) be (?:ruined|lost|finished|devastated|crushed|heartbroken) (?:without|if) ;; desperate ;; Say what draws you to the work.
strong ;; (?:i|i'm|i am) (?:beg(?:ging)?|plead(?:ing)?|implor(?:e|ing)|beseech(?:ing)?)(?: (?:you|of you|with you|for))? ;; begging ;; Ask once, plainly.
strong ;; please,? please|pretty please ;; begging ;; Ask once, plainly.
strong ;; give me (?:a|one|another|this|just one) (?:chance|shot|opportunity|try) ;; begging ;; Say what you would do with it.
strong ;; i(?:'m| am) (?:really |so |very |truly |getting |quite )*desperate ;; desperate ;; Say what draws you to the work.
hint ;; dream (?:job|company|role|position|employer|come true) ;; more than you can know from one visit ;; Say what about the work you want.
hint ;; (?:can't|cannot|couldn't|can not|could not|barely|hardly|haven't|not been able to) (?:sleep|eat|stop thinking|stop checking|slept|think of anything else|think about anything else) ;; anxious ;; Leave the waiting out.
hint ;; (?:checking|refreshing|watching) my (?:e-?mail|inbox|phone) (?:every|all|constantly|ten|day|hourly) ;; anxious ;; Leave the waiting out.
hint ;; counting (?:down )?the (?:days|hours|minutes) ;; anxious ;; Say that you look forward to hearing.
hint ;; (?:been )?(?:unemployed|out of work|jobless|without (?:a job|work))(?: for)? ;; a plea ;; Leave your need out; say what you offer.
hint ;; (?:been )?praying (?:for|about|every|that) ;; a plea ;; Say that you would be glad.
strong ;; (?:pay|afford|cover|make|behind on|late on|owe) (?:my |the |our |this month's |next month's )?(?:rent|mortgage|bills|debts?|loans?) ;; a plea from hardship ;; Leave your bills out of it.
strong ;; (?:children|kids|family|mother|father|parents|wife|husband|baby)(?: \w+){0,3} to (?:feed|support|provide for|look after|care for) ;; a plea from hardship ;; Leave your family out of it.
strong ;; (?:feed|support|provide for) my (?:children|kids|family) ;; a plea from hardship ;; Leave your family out of it.
strong ;; my (?:visa|work permit|residence permit|status|savings|unemployment|benefits) (?:is|are|will be|runs?|expires?|is about|are about|ends?|has|have) (?:running |almost |nearly |about |gone|run|out|to|soon|expire)* ;; a plea from hardship ;; Mention a date only where they asked.
strong ;; because of my (?:illness|cancer|depression|divorce|bereavement|debts?|situation at home) ;; a plea from hardship ;; Leave it out unless they asked.
hint ;; (?:can|could) start (?:immediately|right away|right now|today|tomorrow|at once|this (?:very )?(?:minute|second))[^.]*(?:immediately|right away|today|tomorrow|at once|any time) ;; desperate ;; Say once when you could start.
hint ;; (?:mean|means|meant) (?:the world|everything) to me(?: and my family)? ;; a plea ;; Say what you would do in the role.
hint ;; i(?:'ll| will| would|'d) do (?:anything|whatever it takes) ;; desperate ;; Say what you would do.
hint ;; (?:rely|relying|counting|count|depend|depending) on (?:you|this|your answer|getting this) ;; a plea ;; Leave your need out.
hint ;; put (?:me|us) out of (?:my|our) misery ;; anxious ;; Ask whether the timing still holds.
`);

export const noBegging = defineCheck({
  id: 'no-begging',
  group: 'tone',
  severity: 'warn',
  overridable: false,
  summary: 'Nothing begs for the job, or leans on hardship.',
  why: 'Need is no reason to hire; it makes the reader feel used, and the writer small.',
  examples: { passes: 'I would be glad to join you.', found: 'I ⟦really need this job⟧.' },
  look: (letter) => findTone(letter, PATTERNS),
});
