import {
  beginsWithPlural,
  beginsWithSingular,
  CLAUSE_OPENERS,
  isJointSubject,
  isPluralLike,
  isSingularLike,
  keepsBare,
  opensClause,
  skipsPhrase,
} from './clauses.ts';
import {
  formOf,
  isBase,
  isGroup,
  isNounToo,
  isParticipleOnly,
  isPast,
  isPlural,
  isSingular,
  isThird,
} from './lexicon.ts';
import type { EnglishWord } from './read-words.ts';
import { AFTER_VERB, type EnglishRule, near, oneOf, type Slip } from './rule.ts';

type Words = readonly EnglishWord[];

const ADVERBS = oneOf(
  'really also still just only truly often always never fully greatly sincerely very certainly usually probably now both all already particularly especially most',
);
const SINGULAR_SUBJECTS = oneOf(
  'he she it everyone everybody someone somebody nobody anyone anybody everything nothing something',
);
const TO_PLURAL: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  am: 'are',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
};
const TO_SINGULAR: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  am: 'is',
  "aren't": "isn't",
  "weren't": "wasn't",
  "haven't": "hasn't",
  "don't": "doesn't",
};
const TO_FIRST: Readonly<Record<string, string>> = {
  is: 'am',
  are: 'am',
  has: 'have',
  does: 'do',
  "hasn't": "haven't",
  "doesn't": "don't",
  "weren't": "wasn't",
};
const NEVER_BARE = oneOf(
  'like better further second own please thank lead open close then long more most back down well even out up manager let set put',
);
const COUNTS = /^(?:many|several|two|three|four|five|six|few)$/u;

export const AGREEMENT_RULES: readonly EnglishRule[] = [
  firstPerson,
  severalPersons,
  onePerson,
  relatives,
  thereAre,
  pluralNoun,
  singularNoun,
  pleaseSays,
  doneForDid,
];

/** I looks, I has, I were */
function firstPerson(words: Words, index: number): Slip | null {
  const [word, at] = [words[index], subjectBefore(words, index)];
  if (word === undefined || word.name || at === null || words[at]?.lower !== 'i') return null;
  const before = near(words, at, -1);
  if (word.lower === 'were') return /^(?:if|though|wish|as|were)$/u.test(before) ? null : { right: 'was' };
  if (before === 'and')
    return word.lower === 'was' && isJointSubject(words, at) ? { right: 'were', hint: true } : null;
  const right = TO_FIRST[word.lower];
  if (right !== undefined) return { right };
  return isThird(word.lower) ? { right: formOf(word.lower, 'base') } : null;
}

/** we was, they has; you is, but not “what I told you is” */
function severalPersons(words: Words, index: number): Slip | null {
  const [word, at] = [words[index], subjectBefore(words, index)];
  const subject = at === null ? '' : (words[at]?.lower ?? '');
  if (word === undefined || word.name || at === null || !/^(?:we|they|you)$/u.test(subject)) return null;
  if (subject === 'you' && isObject(words, at)) return null;
  const right = TO_PLURAL[word.lower];
  if (right !== undefined) return { right };
  if (!isThird(word.lower)) return null;
  const base = formOf(word.lower, 'base');
  return subject === 'you' && isNounToo(base) && !AFTER_VERB.has(near(words, index, 1))
    ? null
    : { right: base };
}

/** he have, it do, everyone say */
function onePerson(words: Words, index: number): Slip | null {
  const [word, at] = [words[index], subjectBefore(words, index)];
  const subject = at === null ? undefined : words[at];
  if (word === undefined || word.name || at === null || subject === undefined) return null;
  if (!SINGULAR_SUBJECTS.has(subject.lower)) return null;
  const before = near(words, at, -1);
  const indefinite = subject.lower.length > 4;
  const opens =
    subject.begins ||
    CLAUSE_OPENERS.has(before) ||
    before === 'so' ||
    (before === 'and' && (indefinite || subject.lower === 'it'));
  if (!opens || before === 'not' || before === 'hope' || (before === 'that' && keepsBare(words, at)))
    return null;
  if (word.lower === 'were')
    return indefinite && !/^(?:if|though|as)$/u.test(before) ? { right: 'was' } : null;
  const right = TO_SINGULAR[word.lower];
  if (right !== undefined) return { right };
  if (!isBareVerb(word.lower) || (indefinite && isNounToo(word.lower) && !endsOrGoesOn(words, index)))
    return null;
  return { right: formOf(word.lower, 's') };
}

/** whatever happen, nobody who know, people who works */
function relatives(words: Words, index: number): Slip | null {
  const word = words[index];
  const before = near(words, index, -1);
  if (word === undefined || word.name) return null;
  if (before === 'whatever' && isBareVerb(word.lower)) return { right: formOf(word.lower, 's') };
  if (before === 'what' && isBareVerb(word.lower) && /^(?:of|next|from|after)$/u.test(near(words, index, 1)))
    return { right: formOf(word.lower, 's') };
  if (before !== 'who') return null;
  const head = near(words, index, -2);
  if (isPlural(head) || head === 'those') {
    return TO_PLURAL[word.lower] !== undefined || isThird(word.lower, true)
      ? { right: TO_PLURAL[word.lower] ?? formOf(word.lower, 'base') }
      : null;
  }
  const one = (SINGULAR_SUBJECTS.has(head) && head !== 'it') || head === 'person';
  return one && isBase(word.lower, true) && isBareVerb(word.lower)
    ? { right: formOf(word.lower, 's') }
    : null;
}

/** there is two, there are any news, both has */
function thereAre(words: Words, index: number): Slip | null {
  const word = words[index];
  if (word === undefined) return null;
  const [one, two] = [near(words, index, 1), near(words, index, 2)];
  if (word.lower === 'both') {
    const right = TO_PLURAL[one];
    return right === undefined || one === 'does' ? null : { from: 1, right };
  }
  return near(words, index, -1) === 'there' ? afterThere(word.lower, one, two) : null;
}

function afterThere(verb: string, one: string, two: string): Slip | null {
  if (verb === 'is' || verb === 'was') {
    const many =
      isPlural(one) ||
      (COUNTS.test(one) && isPluralLike(two)) ||
      (/^(?:some|these|other)$/u.test(one) && isPlural(two));
    return many ? { right: verb === 'is' ? 'are' : 'were' } : null;
  }
  if (verb !== 'are' && verb !== 'were') return null;
  const right = verb === 'are' ? 'is' : 'was';
  if (/^an?$/u.test(one)) return isSingular(two) && !isGroup(two) ? { right } : null;
  return /^(?:any|no|some|more|much)$/u.test(one) && UNCOUNTED.test(two) ? { right } : null;
}

const UNCOUNTED = /^(?:news|information|feedback|time|way|reason|chance|progress|paperwork|advice|room)$/u;

/** engineers tells, whether weekend shifts is, you and Sara was */
function pluralNoun(words: Words, index: number): Slip | null {
  const word = words[index];
  if (word === undefined || word.name) return null;
  const be = TO_PLURAL[word.lower];
  if (be === undefined && !(isThird(word.lower) && endsOrGoesOn(words, index))) return null;
  const at = ADVERBS.has(near(words, index, -1)) ? index - 2 : index - 1;
  const head = near(words, index, at - index);
  if (be !== undefined && near(words, at, -1) === 'and' && isJointSubject(words, at)) return { right: be };
  if (!isPluralLike(head) || isThird(head, true) || !beginsWithPlural(words, at)) return null;
  return { right: be ?? formOf(word.lower, 'base') };
}

/** the decision have, the color rule for families are, the queue get shorter */
function singularNoun(words: Words, index: number): Slip | null {
  const word = words[index];
  if (word === undefined || word.name) return null;
  const be = word.lower === 'am' ? undefined : TO_SINGULAR[word.lower];
  const after = AFTER_VERB.has(near(words, index, 1)) || endsAfterAdverb(words, index);
  const bare = isBareVerb(word.lower) && (!isNounToo(word.lower) || after);
  if (be === undefined && !bare) return null;
  const at = ADVERBS.has(near(words, index, -1)) ? index - 2 : index - 1;
  const head = near(words, index, at - index);
  if (words[at]?.name === true || NO_THING.has(head) || isWish(words, index, at)) return null;
  const known = be !== undefined || !isNounToo(word.lower) || isSingular(head);
  const marked = isMarked(words, at);
  const direct = known && (marked || isSingularLike(head)) && beginsWithSingular(words, at);
  const around =
    !direct && be !== undefined && (isPluralLike(head) || isSingular(head)) && skipsPhrase(words, at);
  return direct || around ? { right: be ?? formOf(word.lower, 's') } : null;
}

/** Right after its article, almost any word is one thing; not “the rich”, “the following”. */
function isMarked(words: Words, at: number): boolean {
  const head = words[at]?.lower ?? '';
  if (!SINGULAR_MARKS.test(near(words, at, -1)) || isGroup(head) || isPlural(head) || isPast(head))
    return false;
  return /^[a-z]{3,}[^s\W]$/u.test(head) && !/(?:ly|ing|est)$/u.test(head) && !NO_THING.has(head);
}

const NO_THING = oneOf(
  'rich poor young old elderly following latter former best rest same other first last above below more most only people children women two three four five next few many unemployed others dead living',
);
const SINGULAR_MARKS = /^(?:the|my|your|our|his|her|its|this|each|every|a|an|another)$/u;

/** “If a position were to open”: a wish, not a slip. */
function isWish(words: Words, index: number, at: number): boolean {
  return (
    words[index]?.lower === 'were' && words.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'if')
  );
}

/** how long the decision usually take */
function endsAfterAdverb(words: Words, index: number): boolean {
  return words[index + 1]?.joined !== true && ADVERBS.has(near(words, index, -1));
}

/** please says */
function pleaseSays(words: Words, index: number): Slip | null {
  const word = words[index];
  if (word === undefined || near(words, index, -1) !== 'please' || !isThird(word.lower)) return null;
  return { right: formOf(word.lower, 'base') };
}

/** I done so, she gone */
function doneForDid(words: Words, index: number): Slip | null {
  const word = words[index];
  const before = near(words, index, -1);
  if (word === undefined || !/^(?:i|we|they|he|she|it)$/u.test(before)) return null;
  if (
    /^(?:have|has|had|having|having|is|are|was|were|be)$/u.test(near(words, index, -2)) ||
    word.lower === 'been'
  )
    return null;
  if (word.lower === 'done') return { right: 'did' };
  return isParticipleOnly(word.lower) && word.lower !== 'shown'
    ? { right: formOf(word.lower, 'past') }
    : null;
}

function isBareVerb(word: string): boolean {
  return (
    isBase(word) && !isPast(word) && word !== 'be' && !NEVER_BARE.has(word) && formOf(word, 'past') !== word
  );
}

/** What follows shows that this is a verb. */
function endsOrGoesOn(words: Words, index: number): boolean {
  const lower = words[index]?.lower ?? '';
  const noun = isNounToo(isThird(lower) ? formOf(lower, 'base') : lower);
  const next = near(words, index, 1);
  const ends = words[index + 1]?.joined !== true;
  return (
    AFTER_VERB.has(next) ||
    /(?:er|ly)$/u.test(next) ||
    (ends && (!noun || isPlural(near(words, index, -1)))) ||
    (!noun && !ends && !isThird(next))
  );
}

/** The pronoun a verb belongs to: right before it, or before one adverb. */
function subjectBefore(words: Words, index: number): number | null {
  const before = near(words, index, -1);
  if (before === '') return null;
  if (/^(?:i|you|we|they)$/u.test(before) || SINGULAR_SUBJECTS.has(before)) return index - 1;
  return ADVERBS.has(before) && near(words, index, -2) !== '' ? index - 2 : null;
}

/** “what I told you is”, “meeting you was”: the pronoun belongs to what stands before it. */
function isObject(words: Words, at: number): boolean {
  const before = near(words, at, -1);
  if (before === '' || opensClause(before)) return false;
  return !/^(?:time|anything|everything|paperwork|way|thing|things|documents|questions)$/u.test(before);
}
