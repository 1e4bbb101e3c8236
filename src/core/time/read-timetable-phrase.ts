import type { TimetableAnswer } from '../model/journal-entry.ts';
import { type Day, formatDay } from './day.ts';
import { lastOpenBefore, nextOpenFrom } from './timetable/calendar-steps.ts';
import { CHOICE_PATTERNS } from './timetable/choice-patterns.ts';
import { DATE_PATTERNS } from './timetable/date-patterns.ts';
import { normalizePhrase } from './timetable/date-words.ts';
import { NAMED_DATE_PATTERNS, OCCASION_PATTERNS } from './timetable/occasion-patterns.ts';
import { PART_PATTERNS } from './timetable/part-patterns.ts';
import type { Found, PhraseContext, PhrasePattern, Sureness } from './timetable/phrase-context.ts';
import { sayDay } from './timetable/say-day.ts';
import { SPAN_PATTERNS } from './timetable/span-patterns.ts';
import { NAMED_DAY_PATTERNS, WEEKDAY_PATTERNS } from './timetable/weekday-patterns.ts';

/** One way of taking what they said about when they decide; the seeker confirms it before it becomes a fact. */
export interface TimetableReading {
  readonly kind: 'by' | 'between' | 'vague' | 'unknown';
  /** The day to count from: the last one of a stretch; `null` when they gave none. */
  readonly by: Day | null;
  readonly from: Day | null;
  readonly sure: Sureness;
  /** The day with its weekday, and how the words were read. */
  readonly sentence: string;
  /** A holiday or weekend on that day, and the working day that takes its place. */
  readonly note: string | null;
  readonly answer: TimetableAnswer;
}

/** The first pattern that says something wins, so the narrower ones come first. */
const PATTERNS: readonly PhrasePattern[] = [
  ...CHOICE_PATTERNS,
  ...DATE_PATTERNS,
  ...SPAN_PATTERNS,
  ...NAMED_DATE_PATTERNS,
  ...OCCASION_PATTERNS,
  ...NAMED_DAY_PATTERNS,
  ...PART_PATTERNS,
  ...WEEKDAY_PATTERNS,
];

/** Said when there is an answer, and the answer holds no date. */
const NO_DATE = [
  /\b(?:when|once|after|until|pending|subject to|depending on) (?:the|they|their|we|our|she|he|his|her|all|every|everybody|everyone|i|it|budget|approval)\b|\b(?:spring|summer|autumn|winter|in the fall)\b/,
  /\b(?:soon|shortly|asap|a\.s\.a\.p|as soon as|in due (?:course|time)|in time|eventually|whenever|at some point|sometime|some time|later on|presently|in a (?:bit|while)|before long|any (?:day|time|moment|minute)|when we|once we|until we|as and when)\b/,
  /\b(?:be|get|keep) (?:back )?in (?:touch|contact)\b|\blet (?:me|you|us|them|everyone|candidates) know\b|\bhear (?:back |from)|\bget back to\b|\breach out\b|\bcall you\b|\bcontact (?:me|you)\b/,
  /\b(?:no idea|not sure|unsure|unclear|unknown|don't know|didn't know|do not know|did not know|didn't say|did not say|couldn't say|could not say|can't say|cannot say|wouldn't say|would not say|wasn't sure|not decided|no (?:date|timeline|timetable|timeframe|deadline)|hard to say|depends|tbd|tba|tbc|to be (?:decided|announced|confirmed)|n\/a|nothing)\b/,
];

const HEDGED_BEFORE =
  /(?:\babout|\baround|\broughly|\bapproximately|\bapprox\.?|\bcirca|\bsomewhere|\bsomething like|\bon or about|~) ?(?:in |by |the |on )?$/;
const HEDGED_AFTER =
  /^(?: ?-?ish\b| or so\b| or thereabouts\b| give or take\b| at the earliest\b| onwards?\b)/;
const NOT_BEFORE =
  /\b(?:not before|no earlier than|no sooner than|not until|after|from|following|starting|at least|more than|no less than|upwards of) (?:the )?$/;
const STRICTLY_BEFORE = /\b(?:before|prior to|ahead of|sooner than) (?:the )?$/;
const SOFT =
  /\b(?:probably|hopefully|hope|hoping|hopes|maybe|perhaps|likely|might|may|could|should|aim|aiming|aims|try|trying|think|thinks|guess|plan|planning|expect|expects|ideally|possibly|if all goes well|i believe)\b/;

/**
 * What a phrase such as “by the end of next week” means, said on a given day: the likeliest first.
 * Empty when nothing was understood; then the seeker is asked for a date.
 */
export function readTimetablePhrase(phrase: string, context: PhraseContext): readonly TimetableReading[] {
  const text = normalizePhrase(phrase);
  const found = findDays(text, context);
  const words = phrase.trim().slice(0, 120);
  if (found.length > 0) return distinct(found).map((each) => readingOf(each, words, context));
  return NO_DATE.some((pattern) => pattern.test(text)) ? [unknown(words)] : [];
}

function findDays(text: string, context: PhraseContext): readonly Found[] {
  for (const { pattern, read } of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    // What is over cannot be what they promised.
    const found = read(match, context).filter(({ by }) => by >= context.said);
    if (found.length === 0) continue;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    return found.map((each) => shade(each, before, after, context));
  }
  return [];
}

/** What stands around the day changes what it promises: about, before, not before, hopefully. */
function shade(found: Found, before: string, after: string, context: PhraseContext): Found {
  if (NOT_BEFORE.test(before) || /^ (?:at the earliest|onwards?)\b/.test(after)) {
    return {
      ...found,
      from: null,
      vague: true,
      sure: 'likely',
      how: 'not before that day; when after it was left open',
    };
  }
  if (STRICTLY_BEFORE.test(before) && found.how !== 'the last day of the month') {
    const by = lastOpenBefore(found.from ?? found.by, context);
    return { ...found, from: null, by, how: 'the last working day before it' };
  }
  if (HEDGED_BEFORE.test(before) || HEDGED_AFTER.test(after)) {
    return {
      ...found,
      from: null,
      vague: true,
      how: `${found.how}, and taken loosely`,
      sure: atMostLikely(found.sure),
    };
  }
  return SOFT.test(before) || SOFT.test(after) ? { ...found, sure: atMostLikely(found.sure) } : found;
}

function atMostLikely(sure: Sureness): Sureness {
  return sure === 'sure' ? 'likely' : sure;
}

function readingOf(found: Found, words: string, context: PhraseContext): TimetableReading {
  const { from, by, vague, sure, how } = found;
  const say = (day: Day) => sayDay(day, context.locale, context.said);
  const note = noteOn(by, context);
  if (vague) {
    return {
      kind: 'vague',
      by,
      from: null,
      sure,
      sentence: `Around ${say(by)}: ${how}.`,
      note,
      answer: { vague: words, by: formatDay(by) },
    };
  }
  if (from !== null && from < by) {
    return {
      kind: 'between',
      by,
      from,
      sure,
      sentence: `Between ${say(from)} and ${say(by)}: ${how}.`,
      note,
      answer: { from: formatDay(from), to: formatDay(by) },
    };
  }
  return {
    kind: 'by',
    by,
    from: null,
    sure,
    sentence: `By ${say(by)}: ${how}.`,
    note,
    answer: { by: formatDay(by) },
  };
}

function unknown(words: string): TimetableReading {
  return {
    kind: 'unknown',
    by: null,
    from: null,
    sure: 'sure',
    sentence: `No date: “${words}” names no day to count from.`,
    note: null,
    answer: { unknown: true },
  };
}

function noteOn(day: Day, context: PhraseContext): string | null {
  if (context.isOpen(day)) return null;
  const reason = context.closedBecause?.(day) ?? null;
  const say = (each: Day) => sayDay(each, context.locale, context.said);
  const next = nextOpenFrom(day, context);
  return `${say(day)} is not a working day for them${reason === null ? '' : ` (${reason})`}; it is counted as ${say(next)}.`;
}

function distinct(found: readonly Found[]): readonly Found[] {
  return found.filter(
    (each, index) => found.findIndex((other) => other.by === each.by && other.from === each.from) === index,
  );
}
