import { addDays, type Day, type Weekday, weekdayOf } from '../day.ts';
import { lastOpenOfWeek, nextOpenFrom, weekdayAfter, weekStart } from './calendar-steps.ts';
import { WEEKDAY, weekdayFrom } from './date-words.ts';
import { between, exactly, type Found, type PhraseContext, type PhrasePattern } from './phrase-context.ts';

const OR = ' ?(?:-|to|or|and|through|thru) ?';

/** Tomorrow, today, Monday of next week, Thursday week: before anything that would see only the week in them. */
export const NAMED_DAY_PATTERNS: readonly PhrasePattern[] = [
  {
    pattern: /\bday after tomorrow\b/,
    read: (_match, { said }) => [exactly(addDays(said, 2), 'counted from the day it was said')],
  },
  {
    pattern: /\b(?:tomorrow|tmrw|tmr)\b/,
    read: (_match, { said }) => [exactly(addDays(said, 1), 'the day after it was said')],
  },
  {
    pattern:
      /\b(?:today|tonight|this (?:morning|afternoon|evening)|later on today)\b|^(?:by )?(?:eod|cob|(?:the )?(?:end|close) of (?:the |business )?(?:business )?(?:day|business|play))$/,
    read: (_match, { said }) => [exactly(said, 'the day it was said')],
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?${WEEKDAY} (?:(?:of )?next week|after next)\\b|\\bnext week,? (?:on )?${WEEKDAY}\\b`,
    ),
    read: ([all, before, after], context) => {
      const day = inWeek(weekdayFrom(before ?? after), 1, context);
      return all.includes('after next')
        ? [
            exactly(
              addDays(weekdayAfter(context.said, weekdayFrom(before)), 7),
              'not the coming one but the next',
              'likely',
            ),
          ]
        : [exactly(day, 'the one in next week')];
    },
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY} week\\b|\\b(?:1 )?week (?:on|from) ${WEEKDAY}\\b`),
    read: ([, first, second], { said }) => [
      exactly(addDays(weekdayAfter(said, weekdayFrom(first ?? second)), 7), 'a week after the coming one'),
    ],
  },
];

/** Friday, next Tuesday, Monday or Tuesday, after the weekend. */
export const WEEKDAY_PATTERNS: readonly PhrasePattern[] = [
  {
    pattern: new RegExp(`\\b(next )?${WEEKDAY}${OR}(?:next )?${WEEKDAY}\\b`),
    read: ([, next, first, second], context) => {
      const [start] = next === undefined ? coming(first, context) : nextOne(first, context);
      if (start === undefined) return [];
      return [between(start.by, weekdayAfter(start.by, weekdayFrom(second)), 'both days named')];
    },
  },
  {
    pattern: new RegExp(`\\bnext ${WEEKDAY}\\b`),
    read: ([, name], context) => nextOne(name, context),
  },
  {
    pattern: new RegExp(`\\b(?:(?:this|the|coming|this coming|following) )?${WEEKDAY}\\b`),
    read: ([, name], context) => coming(name, context),
  },
  {
    pattern: /\b(?:after|following|over) (?:the |this )?(?:long |bank holiday )?weekend\b/,
    read: (_match, context) => {
      const next = addDays(weekStart(context.said, context), 7);
      return [exactly(nextOpenFrom(next, context), 'the first working day after the weekend', 'likely')];
    },
  },
  {
    pattern: /\b(?:before|by) (?:the |this )?(?:long )?weekend\b/,
    read: (_match, context) => [
      exactly(
        lastOpenOfWeek(weekStart(context.said, context), context),
        'the last working day before the weekend',
      ),
    ],
  },
];

function inWeek(weekday: Weekday, ahead: number, context: PhraseContext): Day {
  const start = addDays(weekStart(context.said, context), ahead * 7);
  return weekdayOf(start) === weekday ? start : weekdayAfter(start, weekday);
}

/** The coming one; said on that very weekday, it may also be the same day. */
function coming(name: string | undefined, context: PhraseContext): readonly Found[] {
  const weekday = weekdayFrom(name);
  const next = weekdayAfter(context.said, weekday);
  if (weekdayOf(context.said) !== weekday) return [exactly(next, 'the coming one')];
  return [
    exactly(next, 'the one a week after the day it was said', 'likely'),
    exactly(context.said, 'the very day it was said', 'guess'),
  ];
}

/** “Next Tuesday”, said on a Monday: the one in next week to most people, tomorrow to some. */
function nextOne(name: string | undefined, context: PhraseContext): readonly Found[] {
  const weekday = weekdayFrom(name);
  const near = weekdayAfter(context.said, weekday);
  const far = inWeek(weekday, 1, context);
  if (near === far) return [exactly(far, 'the coming one, in next week')];
  if (near > far) return [exactly(near, 'the coming one')];
  return [exactly(far, 'the one in next week', 'likely'), exactly(near, 'the coming one', 'guess')];
}
