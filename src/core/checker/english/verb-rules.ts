import {
  formOf,
  isBase,
  isGerund,
  isNounToo,
  isParticipleOnly,
  isPast,
  isPastOnly,
  isThird,
} from './lexicon.ts';
import { AFTER_VERB, DETERMINERS, type EnglishRule, near, oneOf, type Slip } from './rule.ts';

const MODALS = oneOf(
  "can could will would shall should might must cannot can't couldn't won't wouldn't shouldn't i'll you'll he'll she'll it'll we'll they'll",
);
const SUBJECTS = oneOf('i you he she it we they');
const BETWEEN = oneOf(
  'not also really very never always still just only even then soon now truly gladly certainly probably definitely easily quickly fully kindly best',
);
const PLEASED = oneOf(
  'pleased delighted interested excited honored honoured thrilled happy glad grateful keen able willing ready useful helpful possible great nice sorry proud available eager thankful good',
);
/** Also adjectives or nouns: no sign of a participle left out. */
const ALSO_ADJECTIVE = oneOf(
  'open clean clear live present complete correct direct free separate slow warm welcome last own mean secure narrow dry empty equal exact fit light long lower mature near perfect ready rid similar smart smooth tender tidy total upset worth like over round content close quiet cool calm busy bound set put let cut hurt read come become run lead best better better key due true sound fine good even still back down out in off up well alive do be close better further lean idle second level steady double free',
);
const STRANGE_BASE = oneOf(
  'thank please let regard further second mention last welcome better like own down up out',
);
const NEGATIVE_DO = oneOf("don't doesn't didn't");
const HAVE = oneOf("have has had haven't hasn't hadn't having i've you've we've they've");
const BE = oneOf(
  "am is are was were be been being isn't aren't wasn't weren't i'm you're we're they're he's she's it's",
);
const WANT_TO = oneOf(
  'like love want wanted wants hope hoped need needed decided decide plan planned able happy glad pleased delighted keen eager ready willing going wish wished try tried agreed able opportunity chance pleasure honor honour privilege great good nice enough',
);
const GERUND_AFTER = oneOf(
  'enjoy enjoyed enjoys enjoying appreciate appreciated finish finished avoid avoided consider considered',
);
const PREPOSITIONS = oneOf('for of by in without about after before from despite besides');
const PRONOUN_OBJECTS = oneOf('me us him them your my our');

export const VERB_RULES: readonly EnglishRule[] = [
  // would appreciated, can helps, could been
  (words, index) => {
    const word = words[index];
    const skip = BETWEEN.has(near(words, index, -1)) ? 1 : 0;
    const before = near(words, index, -1 - skip);
    if (word === undefined || word.name || !MODALS.has(before) || isNoun(words, index - 1 - skip))
      return null;
    if (word.lower === 'been') return { right: 'have been' };
    if (PLEASED.has(word.lower)) return { right: `be ${word.lower}` };
    if (word.lower === 'has' || word.lower === 'had') return { right: 'have' };
    if (word.lower === 'is' || word.lower === 'are' || word.lower === 'was') return { right: 'be' };
    if (isPast(word.lower) || isThird(word.lower) || isGerund(word.lower)) {
      if (word.lower === 'needs' || word.lower === 'being' || word.lower === 'better') return null;
      return { right: formOf(word.lower, 'base') };
    }
    return null;
  },
  toWithForm,
  // did not got, did you received
  (words, index) => {
    const word = words[index];
    if (word === undefined || word.name) return null;
    const one = near(words, index, -1);
    const two = near(words, index, -2);
    const asked =
      NEGATIVE_DO.has(one) ||
      ((one === 'not' || SUBJECTS.has(one)) && (two === 'do' || two === 'does' || two === 'did'));
    const negated = one === 'not' || NEGATIVE_DO.has(one);
    if (!asked && !(BETWEEN.has(one) && (NEGATIVE_DO.has(two) || two === 'not'))) return null;
    if (!negated && !asked) return null;
    if (isPast(word.lower) || isThird(word.lower)) return { right: formOf(word.lower, 'base') };
    return word.lower === 'has' || word.lower === 'had' ? { right: 'have' } : null;
  },
  haveWithForm,
  beWithForm,
  // for explain the, without know, thanks for introduce me
  (words, index) => {
    const word = words[index];
    const before = near(words, index, -1);
    if (word === undefined || word.name || !PREPOSITIONS.has(before) || !isBase(word.lower)) return null;
    if (isPast(word.lower) || STRANGE_BASE.has(word.lower) || ALSO_ADJECTIVE.has(word.lower)) return null;
    const next = near(words, index, 1);
    if (before === 'in' && (next === 'of' || next === '')) return null;
    const thanks = before === 'for' && /^(?:you|thanks|grateful)$/u.test(near(words, index, -2));
    if (
      isNounToo(word.lower) ? PRONOUN_OBJECTS.has(next) && next !== 'your' : AFTER_VERB.has(next) || thanks
    ) {
      return { right: formOf(word.lower, 'ing') };
    }
    return null;
  },
  // look forward to hear from you; enjoyed to meet; enjoyed meet
  (words, index) => {
    const word = words[index];
    if (word === undefined || word.name) return null;
    const one = near(words, index, -1);
    const two = near(words, index, -2);
    if (!isBase(word.lower)) return null;
    const ends = words[index + 1]?.joined !== true;
    const next = near(words, index, 1);
    const verbHere =
      !isNounToo(word.lower) ||
      (AFTER_VERB.has(next) && !(next === 'to' || next === 'at' || next === 'in' || next === 'on'));
    if (one === 'to' && two === 'forward' && verbHere && !ends) return { right: formOf(word.lower, 'ing') };
    if (one === 'to' && GERUND_AFTER.has(two) && verbHere && !/ed$/u.test(near(words, index, -3))) {
      return { from: -1, count: 2, right: formOf(word.lower, 'ing') };
    }
    if (
      GERUND_AFTER.has(one) &&
      (!isNounToo(word.lower) || PRONOUN_OBJECTS.has(next) || next === 'you') &&
      AFTER_VERB.has(next) &&
      !STRANGE_BASE.has(word.lower)
    ) {
      return { right: formOf(word.lower, 'ing') };
    }
    return null;
  },
  // helped me understood, let you knows, help built
  (words, index) => {
    const word = words[index];
    if (word === undefined || word.name) return null;
    const skip = PRONOUNS_HELPED.has(near(words, index, -1)) ? 1 : 0;
    const before = near(words, index, -1 - skip);
    const helps =
      /^(?:help|let|helped)$/u.test(before) || (skip === 1 && /^(?:make|made|makes)$/u.test(before));
    if (!helps || (skip === 0 && before !== 'help') || ADJECTIVES.has(word.lower)) return null;
    return isPast(word.lower) || isThird(word.lower, true) ? { right: formOf(word.lower, 'base') } : null;
  },
  yesterdayISpeak,
  // I use to teach; I am here since
  (words, index) => {
    const word = words[index];
    if (word?.lower !== 'use' || near(words, index, 1) !== 'to' || !isBase(near(words, index, 2)))
      return null;
    const subject = words[index - 1];
    if (subject === undefined || !word.joined || !SUBJECTS.has(subject.lower)) return null;
    // “The tools we use to build” are used; “In Leeds I use to write” was a habit.
    return subject.begins || words[index - 2]?.name === true ? { right: 'used' } : null;
  },
  // more better, more easier
  (words, index) => {
    const word = words[index];
    const before = near(words, index, -1);
    if (word === undefined || (before !== 'more' && before !== 'most')) return null;
    const comparative =
      /^(?:better|worse|easier|faster|harder|larger|smaller|bigger|clearer|simpler|stronger|quicker|cheaper|closer|happier|longer|shorter|older|younger|higher|lower|deeper|easiest|fastest|best|worst|hardest|clearest|strongest)$/u;
    return comparative.test(word.lower) ? { from: -1, count: 2, right: word.lower } : null;
  },
];

/** Last September we speak; last year I lead a review */
function yesterdayISpeak(words: Parameters<EnglishRule>[0], index: number): Slip | null {
  const word = words[index];
  if (word === undefined || !BYGONE.has(word.lower) || !/^(?:i|we|you|they)$/u.test(near(words, index, -1)))
    return null;
  if (
    words[index - 1]?.begins === false &&
    !/^(?:and|when|where|that)$/u.test(near(words, index, -2)) &&
    near(words, index, -2) !== '' &&
    !isPastMark(words, index - 2)
  )
    return null;
  const from = Math.max(0, index - 6);
  const marked = words.slice(from, index + 7).some((_, offset) => isPastMark(words, from + offset));
  return marked ? { right: formOf(word.lower, 'past') } : null;
}

const BYGONE = oneOf(
  'lead speak meet talk write visit see come go tell give send show learn enjoy mention ask receive discuss begin forget manage build run make take find',
);

/** Whether a time that is over ends here: yesterday, last year, two weeks ago, last September. */
function isPastMark(words: Parameters<EnglishRule>[0], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (lower === 'yesterday' || lower === 'ago') return true;
  return (
    near(words, at, -1) === 'last' &&
    /^(?:week|month|year|night|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
      lower,
    )
  );
}

/** was discuss, was impress by, is wrote */
function beWithForm(words: Parameters<EnglishRule>[0], index: number): Slip | null {
  const word = words[index];
  const skip = BETWEEN.has(near(words, index, -1)) ? 1 : 0;
  const before = near(words, index, -1 - skip);
  if (word === undefined || word.name || !BE.has(before)) return null;
  if (isPastOnly(word.lower) && !/^(?:it|he|she)'s$/u.test(before)) {
    return ADJECTIVES.has(word.lower) ? null : { right: formOf(word.lower, 'participle') };
  }
  if (!isBase(word.lower) || isPast(word.lower) || ALSO_ADJECTIVE.has(word.lower) || word.lower === 'have')
    return null;
  // “All I can do is ask.”
  if (
    /^(?:is|was)$/u.test(before) &&
    /^(?:all|what|this|that|thing|do)$/u.test(near(words, index, -2 - skip))
  )
    return null;
  return bareAfterBe(words, index, index - 1 - skip);
}

function bareAfterBe(words: Parameters<EnglishRule>[0], index: number, beAt: number): Slip | null {
  const lower = words[index]?.lower ?? '';
  const next = near(words, index, 1);
  const participle = { right: formOf(lower, 'participle') };
  const related =
    words[index + 1]?.joined !== true || /^(?:in|to|by|with|about|that|for|of|on|at|when)$/u.test(next);
  if (FEELINGS.has(lower) && related && isFeeler(words, beAt)) return participle;
  if (STRANGE_BASE.has(lower)) return null;
  if (next === 'by') return participle;
  // “to be call before noon”, “has been delay”: nobody is a call, or has been a delay, without an article.
  const bare = /^(?:be|been)$/u.test(words[beAt]?.lower ?? '') && beAt === index - 1;
  if (isNounToo(lower)) return bare && related && next !== 'of' && next !== 'that' ? participle : null;
  const doing =
    next === 'forward' ||
    (isFeelerPronoun(words, beAt) && AFTER_VERB.has(next) && !/^(?:to|in)$/u.test(next));
  return doing ? { right: formOf(lower, 'ing') } : participle;
}

/** to discussed, to speaks, would like to contributing */
function toWithForm(words: Parameters<EnglishRule>[0], index: number): Slip | null {
  const word = words[index];
  if (word === undefined || word.name || near(words, index, -1) !== 'to') return null;
  const before = near(words, index, -2);
  const wants = WANT_TO.has(before);
  const right = { has: 'have', had: 'have', been: 'be', is: 'be', did: 'do', does: 'do' }[word.lower];
  if (right !== undefined) return { right };
  if (isGerund(word.lower)) return wants ? { right: formOf(word.lower, 'base') } : null;
  if (before === 'used' || before === 'thanks' || ADJECTIVES.has(word.lower)) return null;
  const goesOn = words[index + 1]?.joined !== true || AFTER_VERB.has(near(words, index, 1));
  const past =
    isPast(word.lower) && (isPastOnly(word.lower) || isParticipleOnly(word.lower) || wants || goesOn);
  return past || (isThird(word.lower, true) && goesOn) ? { right: formOf(word.lower, 'base') } : null;
}

/** have went, has began, have accept, I have sign the */
function haveWithForm(words: Parameters<EnglishRule>[0], index: number): Slip | null {
  const word = words[index];
  const skip = BETWEEN.has(near(words, index, -1)) || near(words, index, -1) === 'already' ? 1 : 0;
  if (word === undefined || word.name || !HAVE.has(near(words, index, -1 - skip))) return null;
  if (word.lower === 'did') return { right: 'done' };
  if (isPastOnly(word.lower)) return { right: formOf(word.lower, 'participle') };
  if (word.lower === 'being') return near(words, index, 1) === 'in' ? null : { right: 'been' };
  return bareAfterHave(words, index, skip);
}

function bareAfterHave(words: Parameters<EnglishRule>[0], index: number, skip: number): Slip | null {
  const lower = words[index]?.lower ?? '';
  const participle = formOf(lower, 'participle');
  if (!isBase(lower) || isPast(lower) || STRANGE_BASE.has(lower) || participle === lower) return null;
  const next = near(words, index, 1);
  if (lower === 'lead')
    return skip === 0 && (DETERMINERS.has(next) || isPluralPhrase(words, index + 1))
      ? { right: 'led' }
      : null;
  if (!isNounToo(lower)) return { right: participle };
  const subject = near(words, index, -2 - skip);
  const object = DETERMINERS.has(next) || (next === 'to' && lower === 'apply') || next === 'from';
  return SUBJECTS.has(subject) && object && next !== 'that' && next !== 'this' ? { right: participle } : null;
}

const PRONOUNS_HELPED = oneOf('me you him her us them it');
const FEELINGS = oneOf(
  'interest please excite impress concern delight thrill schedule surprise disappoint honor honour delay involve inform base suppose relate move struck inspire convince prepare expect require post fill offer ask call',
);
const ADJECTIVES = oneOf(
  'interested related advanced increased reduced limited mixed united skilled experienced detailed planned proposed improved shared trusted used elected selected qualified registered abandoned left found lost hidden known unknown written spoken given said above-mentioned aforementioned certified educated talented gifted dedicated motivated organized organised established',
);

function isNoun(words: Parameters<EnglishRule>[0], index: number): boolean {
  return DETERMINERS.has(near(words, index, -1));
}

function isPluralPhrase(words: Parameters<EnglishRule>[0], index: number): boolean {
  return [words[index], words[index + 1]].some((word) => word?.joined === true && /[^s]s$/u.test(word.lower));
}

function isFeeler(words: Parameters<EnglishRule>[0], index: number): boolean {
  const subject = near(words, index, -1);
  return subject !== 'there' && words[index]?.lower !== "there's";
}

function isFeelerPronoun(words: Parameters<EnglishRule>[0], index: number): boolean {
  return (
    SUBJECTS.has(near(words, index, -1)) || /^(?:i'm|we're|they're|you're)$/u.test(words[index]?.lower ?? '')
  );
}
