import { defineMeaning, saysAny } from '../define-meaning.ts';

const PATTERNS: readonly RegExp[] = [
  /\b(?:pleased|delighted|happy|excited|thrilled|glad|pleasure|proud)\b.*\b(?:offer you|extend(?:ing)? (?:you )?an offer|our offer|making you an offer|your appointment|appointed you|selected you|chosen you)\b/,
  /\b(?:make|making|extend(?:ing)?|made) you (?:a|an|our) (?:\w+ )?offer\b|\boffer of employment\b|\byour offer (?:letter|expires|is)\b|\bview your offer\b|\bconditional offer\b|\bformal offer\b|\boffer is in\b/,
  /\boffer(?:ing)? you the (?:job|position|role|post)\b/,
  /\b(?:would|'d) (?:like|love) (?:you to (?:join|come and work|start)|to have you (?:on|in|join|aboard))\b|\bwant you (?:to (?:start|join|work)|on (?:the|our) team|in (?:the|our) team)\b/,
  /\b(?:job|role|position) is yours\b|\bit's a yes\b|\beveryone said yes\b|\bthey want you[.!]?$|\b(?:to|will) appoint you\b|\byou(?: have|'ve)? got the job\b/,
  /\byou(?:'re| are) hired\b|\bwhen (?:can|could) you start\b|\bwelcome (?:to the team|aboard|on board)\b|\byour (?:employment )?contract (?:is|has been|was)\b/,
  /\byou(?:'ve| have) been successful\b|\bsuccessful in your application\b|\binvite you to (?:take up|accept|join)\b|\boffer you (?:the |a |our )?(?:post|place|position|role|job|employment|lectureship|contract)\b/,
  /\byou (?:have|'ve) been (?:selected|chosen|successful) (?:for|as) (?:the|our)? ?(?:position|role|job|post)\b/,
];
const EXCEPTIONS: readonly RegExp[] = [
  /\b(?:not|unable|cannot|can't)\b.*\boffer/,
  /% off\b|\bcustomers?\b/,
  /\b(?:before|until|whether|if) (?:we|they|i) (?:can )?(?:make|making)\b/,
];

/** They want the seeker. */
export const offer = defineMeaning({
  meaning: 'offer',
  silences: ['invitation', 'slip', 'timetable', 'request', 'acknowledgement'],
  says: (sentence) => saysAny(sentence, PATTERNS, EXCEPTIONS),
});
