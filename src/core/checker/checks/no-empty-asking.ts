import { defineCheck } from '../define-check.ts';
import { findTone, tonePatterns } from '../tone/tone-pattern.ts';

const PATTERNS = tonePatterns(String.raw`
hint ;; (?:just |only |quickly |simply )*(?:checking in|touching base|following up|circling back|pinging you|bumping this)(?= ?[.!?]|$| again(?= ?[.!?]|$)| on (?:this|that|the below|my (?:last|previous) (?:e-?mail|message|note))(?= ?[.!?]|$)) ;; empty ;; Name the role and the date, and ask one question.
hint ;; to whom it may concern ;; written to nobody ;; You know the name: use it.
hint ;; (?:gonna|wanna|gotta|lemme|kinda|dunno|thx|pls|plz|btw|lol|omg|imo|tbh|cya|bro|dude|cuz|coz|ya'll|awesomesauce)(?!\.\w) ;; chat ;; Write it out.
`);

export const noEmptyAsking = defineCheck({
  id: 'no-empty-asking',
  group: 'tone',
  severity: 'warn',
  overridable: false,
  summary: 'A letter that asks brings something too.',
  why: 'Just checking in gives the reader work and no reason.',
  examples: { passes: 'Does your timing still hold?', found: 'I am ⟦just checking in⟧.' },
  look: (letter) => findTone(letter, PATTERNS),
});
