import { defineMeaning } from '../define-meaning.ts';
import { namesATime } from '../time-words.ts';

const DECIDING = [
  String.raw`(?:we|panel|committee|board|council|team|they) (?:\w+ ){0,4}(?:decide|meet|meets|convene)`,
  '(?:make|making|come to|have|take|taken|reach) a decision',
  'decision (?:will|is|has|should|in|on|by|comes)',
  'our decision',
  "you(?:'ll| will| should| can expect to| can) hear",
  '(?:hear|have heard) (?:back |something )?from',
  '(?:let|letting) you know',
  '(?:be )?(?:informed|notified|told)',
  'inform you',
  '(?:get|come) back to you',
  '(?:contact|call|ring|write to|update|e-?mail) you',
  '(?:answer|update|news|decision|feedback) for you',
  '(?:be|get) in touch',
  'reach out',
  'respond to (?:you|everyone|all|candidates)',
  'give (?:us|me) (?:till|until)',
  'considers? the (?:list|applications?)',
  'offers (?:will )?go out',
  '(?:will|should) (?:know|hear)(?: more| back)?',
  'convene',
  'make up our minds',
  'expect (?:a call|an answer|an e-?mail|a reply|to (?:decide|hear|know))',
  '(?:recommendation|results?|outcome) (?:to|by|on|will)',
];
const SAYS_WHEN = new RegExp(String.raw`\b(?:${DECIDING.join('|')})\b`);
/** A date they set for the seeker is a request, and one that lies behind is no timetable. */
const NOT_THEIRS =
  /\b(?:please|kindly|your (?:answer|reply|solution)|grateful)\b|\b(?:called|met|decided|informed) (?:you )?(?:yesterday|last)\b|\bif you can\b/;
const BARE = /^(?:by |at )?(?:the )?(?:end|middle|beginning) of (?:the |this |next )?(?:week|month)\b/;
/** An answer of nothing but a day: “Probably Thursday, Friday at the latest.” */
const ONLY_A_DAY =
  /^(?:probably|hopefully|likely|by|on|around|about|early|i (?:think|hope|guess)|should be)? ?(?:on |by )?(?:monday|tuesday|wednesday|thursday|friday|next week|tomorrow)\b(?!.*\?$)/;
const DECISION_IN = /^decision (?:in|by|on|within|next)\b/;

/** When they decide, or will be heard from. */
export const timetable = defineMeaning({
  meaning: 'timetable',
  silences: ['acknowledgement'],
  says: ({ plain }) =>
    !NOT_THEIRS.test(plain) &&
    namesATime(plain) &&
    (SAYS_WHEN.test(plain) ||
      (ONLY_A_DAY.test(plain) && plain.length < 60) ||
      BARE.test(plain) ||
      DECISION_IN.test(plain)),
});
