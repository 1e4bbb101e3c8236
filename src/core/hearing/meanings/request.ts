import { defineMeaning, saysAny } from '../define-meaning.ts';
import { namesATime } from '../time-words.ts';

const GIVE =
  '(?:send|share|provide|forward|tell|let (?:us|me) know|give|return|complete|resend|fill|e-?mail|mail|upload|submit|bring)';
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:could|can|would|will) you (?:please |kindly |also |perhaps )?${GIVE}\b`),
  /\bwould you mind (?:sending|sharing|telling|providing|giving|completing)\b|\bis there anything you (?:can|could) (?:share|send)\b/,
  new RegExp(
    String.raw`\b(?:please|kindly|pls|plz) (?:${GIVE}|call|ring|phone|contact|reply|get in touch|hand)\b`,
  ),
  /\b(?:we would|we'd|i would|i'd|we should) be (?:obliged|grateful|glad|happy) if you (?:could|would)\b|\b(?:would|'d) (?:love|like) to (?:read|see|have) (?:one of |some of |a (?:copy|sample) of )?your\b|\b(?:mind|fancy) (?:sending|sharing)\b|\bplease confirm in writing\b/,
  /\bcan you (?:scan|fill|sign|drop)\b/,
  /\bgive (?:me|us) a (?:ring|call|bell)\b|\bcheck back with (?:me|us)\b|\bdrop (?:me|us) a line\b|\b(?:you )?ring me rather\b/,
  /\b(?:we|i) (?:\w+ )?(?:ask|need|require) (?:you to|your)\b|\brequires? (?:a|your|the) (?:statement|copy|certificate|proof|signature|details)\b/,
];
const EXCEPTIONS: readonly RegExp[] = [
  /\blet (?:us|me) know if you (?:have|need|want)\b/,
  /\b(?:invoice|payment)\b/,
  /\bif you (?:cannot|can't|can not)\b/,
];
const CALL_ME = /\b(?:call|ring|phone|text) me\b/;

/** They asked to be contacted, or for something. */
export const request = defineMeaning({
  meaning: 'request',
  silences: ['acknowledgement'],
  says: (sentence) =>
    saysAny(sentence, PATTERNS, EXCEPTIONS) || (CALL_ME.test(sentence.plain) && namesATime(sentence.plain)),
});
