import { defineCheck } from '../define-check.ts';
import { findTone, tonePatterns } from '../tone/tone-pattern.ts';

const PATTERNS = tonePatterns(String.raw`
strong ;; i (?:expect|need|require|want|demand|must have|insist on) (?:to (?:hear|have|get|receive) |an? |your |the )*(?:answer|reply|response|decision|feedback|word|back|hear|from you)+(?: back)?(?: from you)?(?: by| before| today| tomorrow| now| immediately| asap| at once| this week| within| no later) ;; an ultimatum ;; Ask when they expect to decide.
strong ;; (?:as soon as humanly possible|asap|a\.s\.a\.p\.?|immediately|urgently|without (?:any )?(?:further )?delay)(?= ?[.!?,]|$) ;; impatient ;; Say when it would help you to know, and why.
strong ;; (?:reply|respond|answer|decide|get back to me|let me know|confirm)(?: to me| back)? (?:immediately|urgently|right away|right now|at once|today|asap|by (?:tomorrow|tonight|noon|end of day|close of business|cob|eod)) ;; an order ;; Ask when it would suit them.
strong ;; (?:or else|otherwise) (?:i|you)(?:'ll| will| shall| would|'d) (?:have to |be forced to |regret|lose|go|take|withdraw|accept|assume|look|move on|contact|speak to) ;; a threat ;; Tell your news and ask a question.
strong ;; (?:final|last|second|third) (?:reminder|warning|notice|request) ;; a dunning letter ;; Leave the count out.
strong ;; why (?:is it|it is|is this|has it|has this) (?:taking|taken) (?:so|this|that|such) (?:long|a long|much) ;; impatient ;; Ask whether the timing still holds.
strong ;; what(?:'s| is) (?:taking|causing) (?:so long|the (?:delay|hold-?up)) ;; impatient ;; Ask whether the timing still holds.
strong ;; (?:keep|continue|go on) (?:calling|phoning|writing|e-?mailing|messaging|trying|following up|chasing)(?: you)?(?: until| every| till)? ;; a threat to chase them ;; Say that you will wait for their word.
strong ;; (?:call|e-?mail|write(?: to)?|message|check in with|contact) (?:you )?(?:every|each) (?:day|morning|week|hour|two days)|(?:daily|hourly) (?:update|call|e-?mail)s? ;; chasing ;; Leave the next step to them.
strong ;; (?:come|drop|stop|swing|be|stopping|coming|dropping) (?:in |round |over |by )*(?:at |to |into )?your (?:office|building|desk|reception)(?: (?:tomorrow|today|unannounced|in person|until|to (?:get|hear|ask|find)))+ ;; a visit they did not ask for ;; Offer to come if they wish.
strong ;; (?:withdraw|pull out|walk away|look elsewhere|take my (?:application|talents?) elsewhere)(?: \w+){0,3} (?:if|unless) ;; an ultimatum ;; Tell your news and ask a question.
hint ;; did i (?:get|land) (?:the|this) (?:job|role|position) ;; impatient ;; Ask where they are in the process.
hint ;; (?:what|how good) are my (?:chances|odds)|how (?:do|did) i (?:rank|compare|stack up)|(?:how many|who) (?:other|else)(?: \w+)? (?:candidates|applied|applicants|are you (?:interviewing|seeing)) ;; asking them to rank you ;; Ask what else would help them decide.
hint ;; did you (?:get|receive|see|read) my (?:last |previous |first |earlier |two |three )*(?:e-?mails?|messages?|notes?|letters?|voicemails?) ;; asking for a receipt ;; Write as if they had it.
hint ;; (?:please )?(?:acknowledge|confirm) (?:the )?receipt ;; asking for a receipt ;; They will answer when they can.
hint ;; i (?:am|was|remain|'m) (?:hoping|expecting) (?:for |to get |to have )?(?:an answer|a decision|a reply|a response|an offer) (?:by|before|today|tomorrow) ;; setting a deadline ;; Ask when they expect to decide.
strong ;; i expect (?:to hear|an answer|a reply|a response|an offer|your)(?! \w* ?(?:you|it) ) ;; entitled ;; Say that you look forward to hearing.
`);

export const noPressure = defineCheck({
  id: 'no-pressure',
  group: 'tone',
  severity: 'warn',
  overridable: false,
  summary: 'Nothing presses for an answer, and no deadline is set for them.',
  why: 'Pressure is answered with no more easily than patience is.',
  examples: { passes: 'Does the timing still hold?', found: 'I ⟦need an answer today⟧.' },
  look: (letter) => findTone(letter, PATTERNS),
});
