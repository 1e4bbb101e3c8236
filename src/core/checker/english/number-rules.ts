import {
  entryOf,
  formOf,
  isBase,
  isNounToo,
  isPlural,
  isSingular,
  isThird,
  pluralOf,
  singularOf,
} from './lexicon.ts';
import { AFTER_VERB, type EnglishRule, near, oneOf } from './rule.ts';

const MANY = oneOf(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several many various numerous few',
);
const NEVER_MANY: Readonly<Record<string, string>> = {
  informations: 'information',
  advices: 'advice',
  feedbacks: 'feedback',
  knowledges: 'knowledge',
  equipments: 'equipment',
  furnitures: 'furniture',
  softwares: 'software',
  hardwares: 'hardware',
  homeworks: 'homework',
  evidences: 'evidence',
  staffs: 'staff',
  luggages: 'luggage',
  paperworks: 'paperwork',
  homeoffices: 'home offices',
};
/** Counted without an s, or words that follow a number otherwise. */
const AS_IS = oneOf(
  'one hundred thousand million billion dozen percent pm am year-long other more such further new of and or to in old different good great best big last first full hours foot pound staff thank thanks people ago sound welcome question',
);
/** What ends a noun phrase. */
const ENDS = oneOf(
  'of in on at for with from to by about and or but that which who is are was were has have had will would can could should i you we they he she it as if when so than before after because while since the my your our their a an this these ago later',
);

export const NUMBER_RULES: readonly EnglishRule[] = [
  // informations
  (words, index) => {
    const word = words[index];
    const right = NEVER_MANY[word?.lower ?? ''];
    if (right === undefined || word === undefined) return null;
    return /^(?:an?)$/u.test(near(words, index, -1))
      ? { from: -1, count: 2, right: `some ${right}` }
      : { right };
  },
  // an information
  (words, index) => {
    const word = words[index];
    if (
      !/^(?:information|advice|feedback|equipment|software|furniture|knowledge|homework)$/u.test(
        word?.lower ?? '',
      )
    )
      return null;
    if (!/^an?$/u.test(near(words, index, -1)) || !endsPhrase(words, index)) return null;
    return near(words, index, 1) === 'of' ? null : { from: -1, count: 2, right: `some ${word?.lower ?? ''}` };
  },
  // three student, several question, one of my friend
  (words, index) => {
    const word = words[index];
    if (word === undefined || word.name || AS_IS.has(word.lower) || !endsPhrase(words, index)) return null;
    const [one, two, three] = [near(words, index, -1), near(words, index, -2), near(words, index, -3)];
    const described = isDescribing(one);
    const counted = isCounting(one, two) || (described && isCounting(two, three));
    const chosen =
      (/^(?:the|my|your|our|their|his|her)$/u.test(one) && isChoice(two, three)) ||
      (described && /^(?:the|my|your|our|their)$/u.test(two) && isChoice(three, near(words, index, -4)));
    if (!counted && !chosen) return null;
    if (isSingular(word.lower)) return { right: pluralOf(word.lower) };
    const verb = entryOf(word.lower);
    return verb?.forms.has('base') === true && isNounToo(word.lower) && COUNTABLE.has(word.lower)
      ? { right: formOf(word.lower, 's') }
      : null;
  },
  // these skill, this skills, a skills, each interviewers
  (words, index) => {
    const word = words[index];
    if (word === undefined || word.name || AS_IS.has(word.lower)) return null;
    const before = near(words, index, -1);
    if (/^(?:these|those)$/u.test(before) && isSingular(word.lower) && endsPhrase(words, index))
      return { right: pluralOf(word.lower) };
    if (before === 'this' && isPlural(word.lower) && endsPhrase(words, index))
      return { from: -1, right: 'these' };
    if (
      /^(?:a|an|each|every|another)$/u.test(before) &&
      isPlural(word.lower) &&
      word.lower !== 'ones' &&
      endsPhrase(words, index)
    ) {
      return { right: singularOf(word.lower) };
    }
    return null;
  },
  // did these with (one thing); most of my answer, the best interviewer I have met
  (words, index) => {
    const word = words[index];
    if (word === undefined || word.name) return null;
    const described = isDescribing(near(words, index, -1)) ? 1 : 0;
    const [one, two, three] = [
      near(words, index, -1 - described),
      near(words, index, -2 - described),
      near(words, index, -3 - described),
    ];
    if (
      /^(?:my|your|our|their|the)$/u.test(one) &&
      two === 'of' &&
      /^(?:many|both|several|two|three|four|few)$/u.test(three)
    ) {
      const one = isSingular(word.lower) || (isBase(word.lower) && isNounToo(word.lower));
      if (one && endsPhrase(words, index)) return { right: pluralOf(word.lower) };
    }
    if (
      /^(?:my|your|our|their)$/u.test(one) &&
      two === 'of' &&
      three === 'most' &&
      COUNTABLE.has(word.lower) &&
      endsPhrase(words, index)
    )
      return { right: pluralOf(word.lower) };
    return null;
  },
  // kind regard, best wish
  (words, index) => {
    const lower = words[index]?.lower;
    const before = near(words, index, -1);
    if (lower === 'regard' && /^(?:kind|best|warm|kindest|warmest)$/u.test(before))
      return { right: 'regards' };
    if (lower === 'wish' && /^(?:best|kind|warm|good)$/u.test(before)) return { right: 'wishes' };
    return null;
  },
];

const COUNTABLE = oneOf(
  'question answer report visit review plan project interview note call form point step change result issue request design test result role answer name week month day minute hour',
);

function isCounting(word: string, before: string): boolean {
  if (!MANY.has(word) && !/^\d{1,3}$/u.test(word)) return false;
  if (word === '1' || word === 'one') return false;
  if (word === 'few') return before !== 'very' && before !== 'so';
  if (word === 'many') return near1(before);
  // “page three”, “at ten”, “the first two”: a number that is a name or a time.
  return (
    !/^(?:at|page|step|section|chapter|figure|room|floor|level|grade|round|number|version|until|after|before|since|by|table|part)$/u.test(
      before,
    ) || !/^\d/u.test(word)
  );
}

function near1(before: string): boolean {
  return before !== 'as' && before !== 'how';
}

function isChoice(of: string, one: string): boolean {
  return (
    of === 'of' &&
    /^(?:one|each|some|many|several|both|two|three|either|neither)$/u.test(one) &&
    one !== 'some' &&
    one !== 'each'
  );
}

function isDescribing(word: string): boolean {
  return (
    /^(?:new|old|small|big|good|great|more|other|different|long|short|full|recent|main|best|whole|hard|similar|young|large)$/u.test(
      word,
    ) || /(?:al|ous|ful|ive|able|ic|ent)$/u.test(word)
  );
}

function endsPhrase(words: Parameters<EnglishRule>[0], index: number): boolean {
  const next = words[index + 1];
  if (next === undefined || !next.joined) return true;
  return (
    ENDS.has(next.lower) ||
    (AFTER_VERB.has(next.lower) && next.lower !== 'some') ||
    isThird(next.lower, true) ||
    entryOf(next.lower)?.forms.has('past') === true
  );
}
