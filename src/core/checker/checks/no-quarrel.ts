import { defineCheck } from '../define-check.ts';
import { findTone, tonePatterns } from '../tone/tone-pattern.ts';

const PATTERNS = tonePatterns(String.raw`
strong ;; (?:please |to |you |should |must |will |would |could )*(?:reconsider|reverse|rethink|revisit|change|overturn|appeal|challenge|dispute) (?:your|this|the|that|my) (?:decision|mind|rejection|choice|verdict|outcome) ;; disputing the decision ;; Thank them, and leave the door open.
strong ;; (?:you|they|your (?:team|company)) (?:made|have made|are making|'ve made)(?: \w+)? (?:mistake|error|wrong (?:choice|decision|call)) ;; disputing the decision ;; Wish them and whoever they chose well.
strong ;; (?:i )?(?:demand|insist on|want|require|am entitled to|expect) (?:to know|an explanation|proof|evidence|a reason|the reasons?|to see)(?: why| for| that| of| the| your|,)* ;; a demand ;; Ask for one piece of advice, if anything.
strong ;; (?:the person|whoever|the candidate|whomever|the one) you (?:hired|chose|picked|selected)(?: \w+){0,3} (?:can't|cannot|won't|will never|will not|isn't|is not|doesn't|couldn't)(?: \w+)? ;; bitter ;; Wish them well.
strong ;; (?:your loss|you(?:'ll| will) (?:regret|be sorry|see)|discriminat(?:ed|ion|ing)|rigged|a sham|unfair(?:ly)?(?: decision| process| treated| rejected)|biased (?:decision|process|against)) ;; bitter ;; Leave it out; a complaint has its own place.
hint ;; i (?:do not|don't|can't|cannot|fail to) (?:understand|see|accept|believe)(?: why| how| that| your| this)+(?: \w+)? (?:decision|not (?:chosen|selected|hired|good enough)|rejected|rejection|i was not|turned down|passed over|me) ;; disputing the decision ;; Say that you understand.
hint ;; (?:bitterly|deeply|extremely|utterly|devastatingly|so|very|hugely) (?:disappointed|hurt|upset|angry|devastated|crushed|gutted|heartbroken)(?: by| at| with| that| to|,|\.) ;; bitter ;; One word of regret is enough.
`);

export const noQuarrel = defineCheck({
  id: 'no-quarrel',
  group: 'tone',
  severity: 'warn',
  overridable: false,
  summary: 'A no is taken as one.',
  why: 'Nobody was ever argued into an offer; many were remembered for how they took a no.',
  examples: { passes: 'I understand the decision.', found: 'Please ⟦reconsider your decision⟧.' },
  look: (letter) => findTone(letter, PATTERNS),
});
