import { defineMeaning, saysAny } from '../define-meaning.ts';

const PATTERNS: readonly RegExp[] = [
  // They will not go on with this person.
  /(?:\bnot|n't|\bunable to|\bno longer) (?:be )?(?:mov(?:e|ing)|tak(?:e|ing)|progress(?:ing)?|proceed(?:ing)?|continu(?:e|ing)|advanc(?:e|ing)|consider(?:ing)?)\b.*\b(?:forward|further|ahead|applications?|applicants?|candidacy|candidature|you)\b/,
  /\bdecided (?:not to|against) (?:proceed|continu|mov|pursu|progress|tak(?:e|ing) (?:your|you|this)|offer|hir|go(?:ing)? (?:forward|ahead|further|any)|advanc|fill|appoint|invit)/,
  /\b(?:do|does|did) not (?:wish|intend|plan) to (?:proceed|continue|take|pursue)\b/,
  /\b(?:cannot|can't|can not|unable to|not able to|will not|won't|not going to) (?:be )?(?:consider|offer|extend|invite|mak(?:e|ing)|offering|extending)(?:ing)? (?:you\b|an offer|your application)/,
  /\b(?:not|n't)\b[^,;]*\b(?:extend|extending|make|making) (?:you )?an offer\b/,
  /\b(?:decided|decision|chosen|opted) (?:against|to (?:proceed|move forward|continue|go(?: ahead)?|progress) with (?:other|another|different|someone|somebody|candidates|applicants))\b/,
  /\b(?:not|n't|never) (?:be )?(?:called|invited|put forward|taken|brought|considered) (?:for|to|on to|forward|further)\b.*\b(?:stage|round|interview|next|position|role)\b/,
  /\b(?:didn't|did not|has not|hasn't|couldn't|could not) (?:work out|make it|get it|go your way)\b|\bi lost\b|\bdid not meet\b.*\bcriteria\b/,
  // Somebody else has it, or nobody gets it.
  /\b(?:mov(?:e|ed|ing)|go|going|gone|went|chosen?|chose|decided|selected|picked|hired|pursue|favou?r|accepted|appointed|offered|proceed|continue|focus)\b.*\b(?:another|other|different|internal) (?:candidates?|applicants?|finalists?|person|people|direction|colleague)\b/,
  /\b(?:focus on|proceed with|continue with|go with|forward with|pursue)\b.*\b(?:candidates?|applicants?) (?:who|whose|with)\b/,
  /\b(?:hire|hired|fill|filled|recruit|appoint|appointed|promote|promoted)\b.*\binternally\b|\bother (?:finalist|candidate|applicant) (?:has )?accepted\b|\bour second choice\b/,
  /\b(?:went|gone|going|go|chose|chosen|picked|hired|appointed) (?:with )?(?:someone|somebody) (?:else|who|with)\b|\boffered (?:it|the (?:job|role|position|post)) to (?:someone|somebody|another)\b/,
  /\b(?:position|role|vacancy|job|opening|post|requisition|search|recruitment) (?:has (?:already )?been|is|was|have been) (?:now |already )?(?:filled|closed|cancelled|canceled|withdrawn|put on hold|frozen)\b/,
  /\bfilled the (?:role|position|vacancy|job|post)\b|\b(?:role|position|job|post) no longer exists\b|\bclos(?:e|ed|ing) the search\b|\b(?:freeze|froze|frozen) (?:all )?hiring\b|\bhiring freeze\b/,
  /\b(?:gave|given|giving|offered|awarded|going) (?:the )?(?:it|job|role|position|post|offer|place) to\b(?! you)|\b(?:'d|would) rather (?:have|take|hire) (?:someone|somebody|a )/,
  // What became of the application.
  /\byou (?:have been|were|are) (?:unfortunately )?(?:not (?:been )?(?:selected|successful|chosen|shortlisted)|unsuccessful)\b/,
  /\b(?:application|candidacy|candidature) (?:\w+ ){0,4}?(?:has been|was|is|has) (?:unfortunately )?(?:not (?:been )?(?:selected|successful|among)|unsuccessful|rejected|declined|turned down|closed)\b/,
  /\b(?:regret|sorry|afraid)\b.*\b(?:unsuccessful|not (?:been )?(?:selected|successful))\b/,
  /\bkeep your (?:details|resume|résumé|cv|application|profile|information)\b.*\b(?:on file|on record|for future)\b/,
  // In short.
  /\bunfortunately,? not this time\b|\bthey (?:have )?passed(?: on you)?[.!]?$|\bit(?:'s| is) a no\b|\bnot the (?:news|answer|outcome) you (?:were|had) hop/,
  /\b(?:not|n't) (?:quite |really )?(?:the |a )?(?:right|good|best|strong) (?:fit|match)\b/,
];
const EXCEPTIONS: readonly RegExp[] = [
  /\bif\b.*\bdecided\b/,
  /\b(?:i|she|he) (?:was|were) (?:rejected|not)\b/,
  /\b(?:have|has)(?:n't| not) (?:yet )?(?:chosen|decided|selected|made)\b/,
];

/** They will not go on. */
export const rejection = defineMeaning({
  meaning: 'rejection',
  silences: ['offer', 'invitation', 'reference-check', 'slip', 'timetable', 'request', 'acknowledgement'],
  says: (sentence) => saysAny(sentence, PATTERNS, EXCEPTIONS),
});
