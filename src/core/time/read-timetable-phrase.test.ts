import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayFrom, formatDay, weekdayOf } from './day.ts';
import { readTimetablePhrase, type TimetableReading } from './read-timetable-phrase.ts';
import type { PhraseContext } from './timetable/phrase-context.ts';

const HOLIDAYS = new Map([
  ['2026-12-25', 'Christmas Day'],
  ['2026-12-28', 'Boxing Day, moved'],
  ['2027-01-01', "New Year's Day"],
]);

/** Wednesday 25 November 2026, to a British employer, unless said otherwise. */
function context(changes: { said?: string; locale?: string } = {}): PhraseContext {
  return {
    said: dayFrom(changes.said ?? '2026-11-25'),
    locale: changes.locale ?? 'en-GB',
    isOpen: (day) => !['sat', 'sun'].includes(weekdayOf(day)) && !HOLIDAYS.has(formatDay(day)),
    closedBecause: (day) => HOLIDAYS.get(formatDay(day)) ?? null,
  };
}

/** `2026-12-04`, `2026-12-02..2026-12-05`, `~2026-12-10` when taken loosely, `unknown`. */
function show(reading: TimetableReading): string {
  if (reading.by === null) return 'unknown';
  const by = formatDay(reading.by);
  if (reading.kind === 'vague') return `~${by}`;
  return reading.from === null ? by : `${formatDay(reading.from)}..${by}`;
}

function readings(phrase: string, changes?: Parameters<typeof context>[0]): readonly string[] {
  return readTimetablePhrase(phrase, context(changes)).map(show);
}

const PHRASES: readonly (readonly [phrase: string, ...expected: string[]])[] = [
  ['by Friday', '2026-11-27'],
  ['Friday at the latest', '2026-11-27'],
  ['by end of day Friday', '2026-11-27'],
  ['Monday morning', '2026-11-30'],
  ['this coming Thursday', '2026-11-26'],
  ['by Wednesday', '2026-12-02', '2026-11-25'],
  ['next Tuesday', '2026-12-01'],
  ['next Friday', '2026-12-04', '2026-11-27'],
  ['Friday next week', '2026-12-04'],
  ['next week Thursday', '2026-12-03'],
  ['Thursday week', '2026-12-03'],
  ['a week from Thursday', '2026-12-03'],
  ['a week on Monday', '2026-12-07'],
  ['two weeks from Monday', '2026-12-14'],
  ['a week today', '2026-12-02'],
  ['a week from tomorrow', '2026-12-03'],
  ['Monday or Tuesday', '2026-11-30..2026-12-01'],
  ['between Monday and Wednesday', '2026-11-30..2026-12-02'],
  ['today', '2026-11-25'],
  ['by close of business', '2026-11-25'],
  ['tomorrow afternoon', '2026-11-26'],
  ['by close of business tomorrow', '2026-11-26'],
  ['the day after tomorrow', '2026-11-27'],
  ['end of the week', '2026-11-27'],
  ['by the end of next week', '2026-12-04'],
  ['end of the month', '2026-11-30'],
  ['by the end of December', '2026-12-31'],
  ['end of the quarter', '2026-12-31'],
  ['end of Q1', '2027-03-31'],
  ['by the end of the year', '2026-12-31'],
  ['early next week', '~2026-12-01'],
  ['middle of next week', '~2026-12-02'],
  ['later this week', '~2026-11-27'],
  ['this week', '2026-11-25..2026-11-27'],
  ['next week', '2026-11-30..2026-12-04'],
  ['the week after next', '2026-12-07..2026-12-11'],
  ['the week of December 7', '2026-12-07..2026-12-11'],
  ['next month', '2026-12-01..2026-12-31'],
  ['sometime in March', '2027-03-01..2027-03-31'],
  ['early December', '~2026-12-10'],
  ['mid January', '~2027-01-15'],
  ['mid-January', '~2027-01-15'],
  ['late January', '~2027-01-31'],
  ['in early to mid December', '~2026-12-15'],
  ['first week of March', '2027-03-01..2027-03-07'],
  ['the last week of January', '2027-01-25..2027-01-31'],
  ['the first half of December', '2026-12-01..2026-12-15'],
  ['within a week', '2026-12-02'],
  ['within two weeks', '2026-12-09'],
  ['within a fortnight', '2026-12-09'],
  ["in three weeks' time", '2026-12-16'],
  ['in a month', '2026-12-25'],
  ['within 48 hours', '2026-11-27'],
  ['in 7–10 days', '2026-12-02..2026-12-05'],
  ['in two to three weeks', '2026-12-09..2026-12-16'],
  ['in 2 business days', '2026-11-27'],
  ['five to seven working days', '2026-12-02..2026-12-04'],
  ['about a week', '~2026-12-02'],
  ['in about two weeks', '~2026-12-09'],
  ['a week or so', '~2026-12-05'],
  ['a week or two', '~2026-12-09'],
  ['a couple of weeks', '~2026-12-09'],
  ['over the next couple of days', '~2026-11-27'],
  ['in the next few days', '~2026-11-28'],
  ['in several weeks', '~2026-12-23'],
  ['by the 14th', '2026-12-14'],
  ['on the twenty-first', '2026-12-21'],
  ['Friday the 4th', '2026-12-04'],
  ['4 Dec', '2026-12-04'],
  ['the 4th of December', '2026-12-04'],
  ['Dec. 4, 2026', '2026-12-04'],
  ['January 8', '2027-01-08'],
  ['2026-12-04', '2026-12-04'],
  ['4.12.', '2026-12-04'],
  ['4.12.26', '2026-12-04'],
  ['10–14 December', '2026-12-10..2026-12-14'],
  ['between the 1st and the 4th of December', '2026-12-01..2026-12-04'],
  ['25/12', '2026-12-25'],
  ['12/12', '2026-12-12'],
  ['around the 10th', '~2026-12-10'],
  ['not before the 10th', '~2026-12-10'],
  ['before Friday', '2026-11-26'],
  ['before Christmas', '2026-12-24'],
  ['after the holidays', '~2027-01-08'],
  ['in the new year', '~2027-01-15'],
  ['early in the new year', '~2027-01-10'],
  ['by Easter', '2027-03-25'],
  ['after the weekend', '2026-11-30'],
  ['Monday fortnight', '2026-12-14'],
  ['tomorrow week', '2026-12-03'],
  ['this time next week', '2026-12-02'],
  ['first thing Monday', '2026-11-30'],
  ['first thing in the new year', '~2027-01-10'],
  ['a week to ten days', '2026-12-02..2026-12-05'],
  ['two weeks, maybe three', '2026-12-09..2026-12-16'],
  ['next week or the week after', '2026-11-30..2026-12-11'],
  ['this week or next', '2026-11-25..2026-12-04'],
  ['end of this week or early next', '2026-11-27..2026-12-01'],
  ['tomorrow or the day after', '2026-11-26..2026-11-27'],
  ['Tuesday or Wednesday next week', '2026-12-01..2026-12-02'],
  ['by Friday, or Monday at the latest', '2026-11-30'],
  ['the 4th or the 5th', '2026-12-04..2026-12-05'],
  ['the first half of next week', '2026-11-30..2026-12-02'],
  ['mid-week next week', '~2026-12-02'],
  ['w/c 7 December', '2026-12-07..2026-12-11'],
  ['half a month', '~2026-12-10'],
  ['at least two weeks', '~2026-12-09'],
  ['not before Christmas', '~2027-01-08'],
  ['no sooner than January', '~2027-01-01'],
  ['between Christmas and New Year', '2026-12-27..2026-12-31'],
  ["by St Patrick's Day", '2027-03-17'],
  ['in the first quarter', '2027-01-01..2027-03-31'],
  ['by year end', '2026-12-31'],
  ['in the coming weeks', '~2026-12-16'],
  ['within ten business days', '2026-12-09'],
  ['2 wks', '2026-12-09'],
  ['by 5pm', '2026-11-25'],
  ['3/12/2026', '2026-12-03'],
  ['04-12-2026', '2026-12-04'],
  ['2026/12/04', '2026-12-04'],
  ['beginning of the week', '~2026-12-01'],
  ['when the budget is approved', 'unknown'],
  ['in the spring', 'unknown'],
  ['two weeks ago'],
  ['4 December 2025'],
  ['soon', 'unknown'],
  ["they'll be in touch", 'unknown'],
  ['We will let you know', 'unknown'],
  ['in due course', 'unknown'],
  ["she couldn't say", 'unknown'],
  ['purple monkey'],
  ['the 45th'],
  ['31/31'],
  [''],
];

describe('reading what they said about when they decide', () => {
  test.each(PHRASES)('“%s”', (phrase, ...expected) => {
    expect(readings(phrase)).toEqual(expected);
  });

  test('12/4 is read by the locale, and the other reading is offered', () => {
    expect(readings('12/4', { locale: 'en-GB' })).toEqual(['2027-04-12', '2026-12-04']);
    expect(readings('12/4', { locale: 'en-US' })).toEqual(['2026-12-04', '2027-04-12']);
    const [first, second] = readTimetablePhrase('12/4', context({ locale: 'en-CA' }));
    expect([first?.sure, second?.sure]).toEqual(['guess', 'guess']);
  });

  test('hedges make a day less sure, or loose', () => {
    expect(readTimetablePhrase('hopefully by Friday', context())[0]).toMatchObject({
      kind: 'by',
      sure: 'likely',
    });
    expect(readTimetablePhrase('around Friday', context())[0]?.kind).toBe('vague');
  });

  test('the sentence names the weekday, in the order of the locale, and the year when it is another one', () => {
    expect(readTimetablePhrase('by the 14th', context())[0]?.sentence).toBe(
      'By Monday 14 December: the next 14th of a month.',
    );
    expect(readTimetablePhrase('mid January', context({ locale: 'en-US' }))[0]?.sentence).toBe(
      'Around Friday, January 15, 2027: the middle is taken as the 15th.',
    );
  });

  test('a holiday is pointed out with the day that takes its place', () => {
    expect(readTimetablePhrase('25 December', context())[0]?.note).toBe(
      'Friday 25 December is not a working day for them (Christmas Day); it is counted as Tuesday 29 December.',
    );
    expect(readTimetablePhrase('24 December', context())[0]?.note).toBeNull();
  });

  test('where the week ends on Thursday, so does “the end of next week”', () => {
    const gulf = { ...context(), isOpen: (day: Day) => !['fri', 'sat'].includes(weekdayOf(day)) };
    expect(readTimetablePhrase('end of next week', gulf).map(show)).toEqual(['2026-12-03']);
    expect(readTimetablePhrase('by the end of the week', gulf).map(show)).toEqual(['2026-11-26']);
  });

  test('the answer is what the journal keeps', () => {
    const answer = (phrase: string) => readTimetablePhrase(phrase, context())[0]?.answer;
    expect(answer('by Friday')).toEqual({ by: '2026-11-27' });
    expect(answer('in 7–10 days')).toEqual({ from: '2026-12-02', to: '2026-12-05' });
    expect(answer('early December')).toEqual({ vague: 'early December', by: '2026-12-10' });
    expect(answer('soon')).toEqual({ unknown: true });
  });

  test('on the last day of the week, its end is that day; on a weekend it is the coming one', () => {
    expect(readings('end of the week', { said: '2026-11-27' })).toEqual(['2026-11-27']);
    expect(readings('end of the week', { said: '2026-11-28' })).toEqual(['2026-12-04']);
  });
});

describe('whatever is typed', () => {
  const WORDS = PHRASES.flatMap(([phrase]) => phrase.split(' ')).concat([
    '\u0000',
    '🙂',
    '99',
    '/',
    '-',
    'ı',
  ]);
  const phrase = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ')),
  );
  const said = fc.integer({ min: 17_000, max: 24_000 }).map((day) => day as Day);

  test('reading never throws, says something, and a stretch begins before it ends', () => {
    fc.assert(
      fc.property(phrase, said, fc.constantFrom('en-GB', 'en-US', 'de', 'nonsense'), (text, day, locale) => {
        for (const reading of readTimetablePhrase(text, { ...context({ locale }), said: day })) {
          expect(reading.sentence.length).toBeGreaterThan(0);
          if (reading.from !== null && reading.by !== null) expect(reading.from).toBeLessThan(reading.by);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test('a calendar that never opens still gets an answer', () => {
    const shut = { ...context(), isOpen: () => false };
    for (const [text] of PHRASES) readTimetablePhrase(text, shut);
    expect(readTimetablePhrase('by Friday', shut)[0]?.by).toBe(addDays(shut.said, 2));
  });

  test('a long text costs no more than a short one', () => {
    const long = `${'a week or the 1 '.repeat(40_000)} by Friday`;
    const start = performance.now();
    readTimetablePhrase(long, context());
    expect(performance.now() - start).toBeLessThan(200);
  });
});
