import { CLAUSE_OPENERS, isPluralLike } from './clauses.ts';
import { formOf, isBase, isGroup, isNounToo, isPast, isPlural, isSingular, isThird } from './lexicon.ts';
import type { EnglishWord } from './read-words.ts';
import { AFTER_VERB, DETERMINERS, type EnglishRule, near, type Slip } from './rule.ts';

type Words = readonly EnglishWord[];

const TO_PLURAL: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
};
const NEVER_BARE =
  /^(?:like|better|further|second|own|please|thank|lead|open|close|long|well|even|out|up|let|set|put|be)$/u;

/** Subjects that are names, parts of many, or stand before a “that”. */
export const SUBJECT_RULES: readonly EnglishRule[] = [namedPerson, partOfMany, thatWhichDoes, thoseWhichDo];

/** until Tamika call, and Mr Thwaite ask how */
function namedPerson(words: Words, index: number): Slip | null {
  const [word, name] = [words[index], words[index - 1]];
  if (word === undefined || word.name || !word.joined || name?.name !== true || !isBare(word.lower))
    return null;
  const goesOn = AFTER_VERB.has(near(words, index, 1)) || words[index + 1]?.joined !== true;
  if (isNounToo(word.lower) && !goesOn) return null;
  const back = /^(?:mr|ms|mrs|dr|prof)$/u.test(words[index - 2]?.lower ?? '') ? 2 : 1;
  const before = near(words, index, -1 - back);
  if (/^(?:not|hope|as|how)$/u.test(before)) return null;
  const clause = CLAUSE_OPENERS.has(before) || (before === 'and' && words[index - 1 - back]?.begins === true);
  return clause ? { right: formOf(word.lower, 's') } : null;
}

/** half of the children was */
function partOfMany(words: Words, index: number): Slip | null {
  const right = TO_PLURAL[words[index]?.lower ?? ''];
  if (right === undefined || !isPlural(near(words, index, -1)) || near(words, index, -3) !== 'of')
    return null;
  return /^(?:half|most|many|some|all|both|several|few)$/u.test(near(words, index, -4)) ? { right } : null;
}

/** another role that begin next month */
function thatWhichDoes(words: Words, index: number): Slip | null {
  const word = words[index];
  if (word === undefined || near(words, index, -1) !== 'that' || !isBare(word.lower)) return null;
  const [next, head] = [near(words, index, 1), near(words, index, -2)];
  const one =
    /^(?:a|an|another|this)$/u.test(near(words, index, -3)) && (isSingular(head) || isNounToo(head));
  return one && !isGroup(head) && (AFTER_VERB.has(next) || next === 'next')
    ? { right: formOf(word.lower, 's') }
    : null;
}

/** the reports that shows; not “one of the reports that shows” */
function thoseWhichDo(words: Words, index: number): Slip | null {
  const word = words[index];
  if (word === undefined || word.name || !/^(?:that|which)$/u.test(near(words, index, -1))) return null;
  const right = TO_PLURAL[word.lower] ?? (isThird(word.lower, true) ? formOf(word.lower, 'base') : undefined);
  const head = near(words, index, -2);
  const marked = isPluralLike(head) && DETERMINERS.has(near(words, index, -3));
  if (right === undefined || !(isPlural(head) || marked)) return null;
  const before = [near(words, index, -3), near(words, index, -4), near(words, index, -5)];
  return before.includes('of') || before.includes('and') || before.includes('with') ? null : { right };
}

function isBare(word: string): boolean {
  return isBase(word) && !isPast(word) && !NEVER_BARE.test(word) && formOf(word, 'past') !== word;
}
