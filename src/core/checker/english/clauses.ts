import { entryOf, formOf, isGroup, isNounToo, isPast, isPlural, isSingular, isThird } from './lexicon.ts';
import type { EnglishWord } from './read-words.ts';
import { near, oneOf } from './rule.ts';

/** After these a new clause begins. */
const OPENERS = oneOf(
  'that if when because whether but as while since although though where how why so and or hope think believe until once unless which who what than before after not',
);
/** Of those, the ones that never join two subjects. */
export const CLAUSE_OPENERS = oneOf(
  'that if when because whether but while since although though where how why hope think believe until once unless not as',
);
/** Verbs after which a clause keeps its verb bare: “I suggest that he come”. */
const KEEPS_BARE = oneOf(
  'suggest suggested recommend recommended asked propose proposed insist insisted require required important essential wish',
);
const SINGULAR_DETERMINERS = oneOf('the my your our his her its this that each every a an another');
const PLURAL_DETERMINERS = oneOf(
  'the my your our their his her its these those all both many several most some few other two three four five six seven eight nine ten',
);
const PREPOSITIONS = oneOf(
  'of in on at for with from to by about between among into through during under over without against',
);
const ADJECTIVE_ENDING =
  /(?:al|ous|ful|ive|able|ible|ic|ent|ant|less|ing|ed|ish|ary|ern|est|er|ar|ite|ose|ine|ique|ory)$/u;
const ADJECTIVES = oneOf(
  'new old good great best first second last next small big large long short open whole main real final early late young strong hard own other same right wrong full clear cheap near few many rough high low major two three four five six single current present',
);

export function opensClause(word: string): boolean {
  return OPENERS.has(word);
}

export function isPluralLike(word: string): boolean {
  return isPlural(word) || (isThird(word) && isNounToo(formOf(word, 'base')));
}

/** One thing: a noun, a verb that is a noun too, or a word nobody listed. */
export function isSingularLike(word: string): boolean {
  if (isGroup(word)) return false;
  const entry = entryOf(word);
  if (entry === null)
    return /^[a-z]{4,}$/u.test(word) && !/(?:s|ly)$/u.test(word) && !isDescribing(word) && !CLOSED.has(word);
  return isSingular(word) || (entry.forms.has('base') && !entry.forms.has('past') && isNounToo(word));
}

const CLOSED = oneOf(
  'that this these those they them then than there their with from into such also both each more most much many some very when what where which while will would could should might must shall have been does were your ours mine only even ever never always often soon here well just like able about above after again along among around because before behind below between beyond during every everyone either neither except since through until upon within without people children another thank please whom whose himself herself itself myself nobody somebody everybody anybody',
);

export function isDescribing(word: string): boolean {
  return ADJECTIVES.has(word) || ADJECTIVE_ENDING.test(word);
}

/** Whether a phrase in the plural, ending here, begins its clause: `most near misses`, `whether weekend shifts`. */
export function beginsWithPlural(words: readonly EnglishWord[], headAt: number): boolean {
  for (let at = headAt; at >= Math.max(0, headAt - 5); at -= 1) {
    const word = words[at];
    if (word === undefined) return false;
    if (at < headAt && (PREPOSITIONS.has(word.lower) || isPast(word.lower))) return false;
    const opened = CLAUSE_OPENERS.has(near(words, at, -1));
    if (!word.begins && !opened) continue;
    // After “that” it may be the verb: “one of the tools that helps is here”.
    const verb = isThird(word.lower) && /^(?:that|which|who)$/u.test(near(words, at, -1));
    if (at === headAt) return isPlural(word.lower) || (!verb && isPluralLike(word.lower));
    const determined = PLURAL_DETERMINERS.has(word.lower) || isDescribing(word.lower) || opened;
    return determined && !/^(?:a|an|each|every|this|one|in|on|at|for|of|to|as|what)$/u.test(word.lower);
  }
  return false;
}

/** Whether a phrase in the singular, ending here, begins its clause: `the timetable`, `if a similar position`. */
export function beginsWithSingular(words: readonly EnglishWord[], headAt: number): boolean {
  for (let at = headAt - 1; at >= Math.max(0, headAt - 3); at -= 1) {
    const word = words[at];
    if (word === undefined || PREPOSITIONS.has(word.lower)) return false;
    if (SINGULAR_DETERMINERS.has(word.lower)) return opensSingular(words, at, word);
    if (!isDescribing(word.lower) && !isSingular(word.lower)) return false;
  }
  return false;
}

function opensSingular(words: readonly EnglishWord[], at: number, word: EnglishWord): boolean {
  const before = near(words, at, -1);
  if (word.lower === 'that' && !word.begins) return false;
  if (before === 'that' && keepsBare(words, at)) return false;
  if (near(words, at, -2) === 'how') return true;
  // After a comma it may be the last of several: “my manager, my team have”.
  return (word.begins && /^\p{Lu}/u.test(word.text)) || CLAUSE_OPENERS.has(before);
}

export function keepsBare(words: readonly EnglishWord[], at: number): boolean {
  return words.slice(Math.max(0, at - 5), at).some(({ lower }) => KEEPS_BARE.has(lower));
}

/** `The section on volunteers begin`: the phrase between subject and verb is jumped. */
export function skipsPhrase(words: readonly EnglishWord[], endAt: number): boolean {
  for (let at = endAt; at > Math.max(0, endAt - 4); at -= 1) {
    const word = words[at];
    if (word?.joined !== true) return false;
    if (/^(?:on|for|about|between)$/u.test(word.lower)) {
      return isSingularLike(near(words, at, -1)) && beginsWithSingular(words, at - 1);
    }
    if (PREPOSITIONS.has(word.lower) || OPENERS.has(word.lower)) return false;
  }
  return false;
}

/** `You and Sara`, `my manager and I`, at the beginning of a clause. */
export function isJointSubject(words: readonly EnglishWord[], lastAt: number): boolean {
  const first = words[lastAt - 2];
  if (near(words, lastAt, -1) !== 'and' || first === undefined) return false;
  const opens = first.begins || OPENERS.has(near(words, lastAt, -3));
  return opens && (/^(?:you|he|she|we|they)$/u.test(first.lower) || /^\p{Lu}/u.test(first.text));
}
