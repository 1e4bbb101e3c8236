import { addDays, civilOf, type Day, dayOf, earlierDay, laterDay } from '../day.ts';
import { lastOpenBefore, lastOpenOfWeek, monthEnd, monthStart, weekStart } from './calendar-steps.ts';
import { MONTH, monthFrom } from './date-words.ts';
import {
  between,
  exactly,
  type Found,
  loosely,
  type PhraseContext,
  type PhrasePattern,
} from './phrase-context.ts';

const YEAR = '(?:,? (20\\d\\d)\\b)?';
const START =
  '(?:the )?(early|start|beginning|mid|middle|midway|late|later|end|close)(?:[ -](?:part )?(?:of|in|into|on|through))?[ -]?';
const WHICH = '(?:(this|next|the|the following|the coming|following|coming) )?';

interface Month {
  readonly year: number;
  readonly month: number;
}

/** Parts of weeks, months, quarters and years: end of next week, early December, first week of March, mid January. */
export const PART_PATTERNS: readonly PhrasePattern[] = [
  {
    pattern: new RegExp(
      `\\b(?:(1|2|3|4|5)(?:st|nd|rd|th)|(last)) (?:full )?week (?:of|in) (?:${MONTH}${YEAR}|(this|next|the) month|(?:the )?new year)`,
    ),
    read: (match, context) => weekOfMonth(match, context),
  },
  {
    pattern: new RegExp(`\\b(1th|1st|2th|2nd) half of (?:${MONTH}${YEAR}|(this|next|the) month)`),
    read: ([, half, name, year, which], context) => {
      const month = monthMeant(name, year, which, context);
      const middle = dayOf(month.year, month.month, 15);
      return half?.startsWith('1')
        ? [between(monthStart(month.year, month.month), middle, 'the first half is taken to end on the 15th')]
        : [between(addDays(middle, 1), monthEnd(month.year, month.month), 'the second half')];
    },
  },
  {
    pattern: new RegExp(`\\b${START}(?:${WHICH}(week|month|quarter|year)\\b|(?:the )?(new year)\\b)`),
    read: ([, part, which, unit, newYear], context) =>
      newYear === undefined ? partOf(part, which, unit, context) : partOfMonth(part, newYearMonth(context)),
  },
  {
    pattern: new RegExp(`\\b${START}${WHICH}${MONTH}${YEAR}`),
    read: ([, part, , name, year], context) => partOfMonth(part, monthMeant(name, year, undefined, context)),
  },
  {
    pattern:
      /\b(?:(early|start of|beginning of|mid|end of|late|by the end of|in|during|by) )?q([1-4])(?: (20\d\d))?\b/,
    read: ([, part, quarter, year], context) => numberedQuarter(part, Number(quarter), year, context),
  },
  {
    pattern: /\bweek(?:end)? after next\b|\bin 2 weeks' week\b/,
    read: (_match, context) => [wholeWeek(2, context, 'the week after next')],
  },
  {
    pattern:
      /\b(this|next|the following|the coming|following|coming) (week|month|quarter|year)\b(?! (?:mon|tue|wed|thu|fri|sat|sun))/,
    read: ([, which, unit], context) => wholeUnit(which === 'this' ? 0 : 1, unit, context),
  },
  {
    pattern: /\bmid-?week\b/,
    read: (_match, context) => {
      const wednesday = addDays(weekStart(context.said, context), 2);
      return [
        loosely(wednesday > context.said ? wednesday : addDays(wednesday, 7), 'the middle of the week'),
      ];
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:in|by|before|during|sometime in|until|for|this|next|around|about|of|from|after) ${MONTH}${YEAR}|^${MONTH}${YEAR}$`,
    ),
    read: ([all, name, year, alone, aloneYear], context) => {
      const month = monthMeant(name ?? alone, year ?? aloneYear, undefined, context);
      const start = monthStart(month.year, month.month);
      if (/^(?:by|before|until)/.test(all)) {
        return [
          exactly(lastOpenBefore(start, context), 'the last working day before the month begins', 'likely'),
        ];
      }
      const end = monthEnd(month.year, month.month);
      if (all.startsWith('from')) return [loosely(start, 'not before that month; when in it was left open')];
      if (all.startsWith('after')) return [loosely(addDays(end, 7), 'within a week after that month')];
      return [between(start, end, 'any day of that month', 'likely')];
    },
  },
];

function wholeWeek(ahead: number, context: PhraseContext, how: string): Found {
  const start = addDays(weekStart(context.said, context), ahead * 7);
  return between(ahead === 0 ? context.said : start, lastOpenOfWeek(start, context), how, 'likely');
}

function wholeUnit(ahead: number, unit: string | undefined, context: PhraseContext): readonly Found[] {
  if (unit === 'week')
    return [wholeWeek(ahead, context, `any day of ${ahead === 0 ? 'this' : 'that'} week they work`)];
  const { year, month } = civilOf(context.said);
  const [start, length] = unitStart(unit, month, ahead);
  const from = monthStart(year, start);
  return [
    between(
      ahead === 0 ? context.said : from,
      monthEnd(year, start + length - 1),
      `any day of ${ahead === 0 ? 'this' : 'that'} ${unit}`,
      'likely',
    ),
  ];
}

/** The first month of the unit, counted in the year of the day it was said, and its length in months. */
function unitStart(
  unit: string | undefined,
  month: number,
  ahead: number,
): readonly [start: number, length: number] {
  if (unit === 'year') return [1 + 12 * ahead, 12];
  if (unit === 'quarter') return [month - ((month - 1) % 3) + 3 * ahead, 3];
  return [month + ahead, 1];
}

function partOf(
  part: string | undefined,
  which: string | undefined,
  unit: string | undefined,
  context: PhraseContext,
): readonly Found[] {
  const isNext = which !== undefined && which !== 'this' && which !== 'the';
  if (unit === 'week') return [partOfWeek(part, isNext, context)];
  const { year, month } = civilOf(context.said);
  const [start, length] = unitStart(unit, month, isNext ? 1 : 0);
  const last = monthOf(monthEnd(year, start + length - 1));
  if (isEnd(part) || unit === 'month') return partOfMonth(part, last);
  const first = monthOf(monthStart(year, start));
  if (isEarly(part)) return [loosely(monthEnd(first.year, first.month), `the first month of the ${unit}`)];
  return [loosely(monthEnd(year, start + Math.floor(length / 2)), `the middle of the ${unit}`)];
}

function numberedQuarter(
  part: string | undefined,
  quarter: number,
  year: string | undefined,
  context: PhraseContext,
): readonly Found[] {
  const now = civilOf(context.said);
  const isOver = now.month > quarter * 3;
  const y = year === undefined ? now.year + (isOver ? 1 : 0) : Number(year);
  const end = monthEnd(y, quarter * 3);
  if (part === 'in' || part === 'during' || part === undefined) {
    return [
      between(
        laterDay(context.said, monthStart(y, quarter * 3 - 2)),
        end,
        'any day of that quarter',
        'likely',
      ),
    ];
  }
  if (isEarly(part.split(' ')[0]))
    return [loosely(monthEnd(y, quarter * 3 - 2), 'the first month of the quarter')];
  if (part === 'mid') return [loosely(monthEnd(y, quarter * 3 - 1), 'the middle of the quarter')];
  return [exactly(end, 'the last day of the quarter', part === 'by' ? 'likely' : 'sure')];
}

function partOfWeek(part: string | undefined, isNext: boolean, context: PhraseContext): Found {
  const thisWeek = weekStart(context.said, context);
  let start = addDays(thisWeek, isNext ? 7 : 0);
  // On a weekend, or on its last day, “the end of the week” is the one that comes.
  if (!isNext && lastOpenOfWeek(start, context) < context.said) start = addDays(start, 7);
  if (!isNext && isEarly(part) && addDays(start, 1) < context.said) start = addDays(start, 7);
  const last = lastOpenOfWeek(start, context);
  if (part === 'late' || part === 'later') return loosely(last, 'the last working day of that week');
  if (isEnd(part)) return exactly(last, 'the last working day of that week');
  if (isEarly(part)) return loosely(addDays(start, 1), 'the first two days of that week');
  return loosely(addDays(start, 2), 'the middle of that week');
}

function partOfMonth(part: string | undefined, { year, month }: Month): readonly Found[] {
  if (part === 'late' || part === 'later')
    return [loosely(monthEnd(year, month), 'late is taken as up to the last day')];
  if (isEnd(part)) return [exactly(monthEnd(year, month), 'the last day of the month')];
  if (isEarly(part)) return [loosely(dayOf(year, month, 10), `${part} is taken as up to the 10th`)];
  return [loosely(dayOf(year, month, 15), 'the middle is taken as the 15th')];
}

function weekOfMonth(match: RegExpExecArray, context: PhraseContext): readonly Found[] {
  const [, ordinal, isLast, name, year, which] = match;
  const isNewYear = name === undefined && which === undefined;
  const month = isNewYear ? newYearMonth(context) : monthMeant(name, year, which, context);
  const end = monthEnd(month.year, month.month);
  if (isLast !== undefined)
    return [between(addDays(end, -6), end, 'the last seven days of the month', 'likely')];
  const first = addDays(monthStart(month.year, month.month), (Number(ordinal) - 1) * 7);
  const last = earlierDay(addDays(first, 6), end);
  return [
    between(first, last, `days ${civilOf(first).date} to ${civilOf(last).date} of the month`, 'likely'),
  ];
}

/** The month that is named: of the given year, else the next one that is not over on the day it was said. */
function monthMeant(
  name: string | undefined,
  year: string | undefined,
  which: string | undefined,
  context: PhraseContext,
): Month {
  const now = monthOf(context.said);
  if (name === undefined) return monthOf(monthStart(now.year, now.month + (which === 'next' ? 1 : 0)));
  const month = monthFrom(name);
  if (year !== undefined) return { year: Number(year), month };
  return { year: month < now.month ? now.year + 1 : now.year, month };
}

function newYearMonth(context: PhraseContext): Month {
  return { year: civilOf(context.said).year + (civilOf(context.said).month === 1 ? 0 : 1), month: 1 };
}

function monthOf(day: Day): Month {
  const { year, month } = civilOf(day);
  return { year, month };
}

function isEnd(part: string | undefined): boolean {
  return part === 'end' || part === 'late' || part === 'later' || part === 'close';
}

function isEarly(part: string | undefined): boolean {
  return part === 'early' || part === 'start' || part === 'beginning';
}
