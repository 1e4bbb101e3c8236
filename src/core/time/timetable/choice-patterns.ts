import { addDays, type Day } from '../day.ts';
import { addMonths, lastOpenOfWeek, weekdayAfter, weekStart } from './calendar-steps.ts';
import { WEEKDAY, weekdayFrom } from './date-words.ts';
import { between, exactly, type PhraseContext, type PhrasePattern } from './phrase-context.ts';

const UNIT = '(day|week|month)s?';
const OR = ' ?(?:-|to|or|and) ?';

/** Two days in one breath, and days named by a longer way: before anything that would see only half of them. */
export const CHOICE_PATTERNS: readonly PhrasePattern[] = [
  {
    pattern: new RegExp(`\\b(\\d{1,2}) ${UNIT}${OR}(\\d{1,2}) ${UNIT}`),
    read: ([, few, fewUnit, many, manyUnit], { said }) => {
      const from = stepped(said, Number(few), fewUnit);
      const by = stepped(said, Number(many), manyUnit);
      return from < by ? [between(from, by, 'counted from the day it was said')] : [];
    },
  },
  {
    pattern: new RegExp(
      `\\b(\\d{1,2}) ${UNIT},? (?:or )?(?:maybe|perhaps|possibly|more likely|probably) (?:even )?(\\d{1,2})\\b`,
    ),
    read: ([, few, unit, many], { said }) =>
      Number(few) < Number(many)
        ? [
            between(
              stepped(said, Number(few), unit),
              stepped(said, Number(many), unit),
              'the shorter to the longer',
              'likely',
            ),
          ]
        : [],
  },
  {
    pattern:
      /\bnext week,? or (?:in |possibly |maybe )?(?:the (?:week after|following week|following|one after))\b/,
    read: (_match, context) => [weeks(1, 2, 'next week and the one after it', context)],
  },
  {
    pattern:
      /\b(?:end of |late |later )?this week,? or (?:the )?(?:early|beginning of|start of|first thing) next\b/,
    read: (_match, context) => {
      const start = weekStart(context.said, context);
      const from = lastOpenOfWeek(start, context);
      return [
        between(from, addDays(start, 8), 'from the end of this week to the second day of the next', 'likely'),
      ];
    },
  },
  {
    pattern: /\bthis week,? or (?:maybe |possibly )?next\b/,
    read: (_match, context) => {
      const { by } = weeks(0, 1, '', context);
      return [between(context.said, by, 'this week and the next', 'likely')];
    },
  },
  {
    pattern: /\btomorrow,? or (?:maybe |possibly )?(?:the day after|the next day|the following day)\b/,
    read: (_match, { said }) => [between(addDays(said, 1), addDays(said, 2), 'both days named')],
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY},? or (?:by )?(?:next )?${WEEKDAY} at the (?:very )?latest\\b`),
    read: ([, first, last], { said }) => {
      const near = weekdayAfter(said, weekdayFrom(first));
      return [exactly(weekdayAfter(near, weekdayFrom(last)), 'the later of the two days')];
    },
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY}${OR}${WEEKDAY},? (?:of )?next week\\b`),
    read: ([, first, last], context) => {
      const before = addDays(weekStart(context.said, context), 6);
      const from = weekdayAfter(before, weekdayFrom(first));
      const by = weekdayAfter(before, weekdayFrom(last));
      return from < by ? [between(from, by, 'both days named, in next week')] : [];
    },
  },
  {
    pattern: /\b(1th|1st|2th|2nd) (?:half|part) of (this|next|the) week\b/,
    read: ([, half, which], context) => {
      const start = addDays(weekStart(context.said, context), which === 'next' ? 7 : 0);
      return half?.startsWith('1') === true
        ? [between(start, addDays(start, 2), 'the first three days of that week', 'likely')]
        : [
            between(
              addDays(start, 2),
              lastOpenOfWeek(start, context),
              'from the middle of that week',
              'likely',
            ),
          ];
    },
  },
  {
    pattern: /\bthis time next (week|month)\b/,
    read: ([, unit], { said }) => [exactly(stepped(said, 1, unit), 'counted from the day it was said')],
  },
  {
    pattern: /\btomorrow week\b/,
    read: (_match, { said }) => [exactly(addDays(said, 8), 'a week after tomorrow')],
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY} 2 weeks\\b(?! (?:from|after|before|of))`),
    read: ([, name], { said }) => [
      exactly(addDays(weekdayAfter(said, weekdayFrom(name)), 14), 'two weeks after the coming one'),
    ],
  },
  {
    pattern:
      /^by (?:noon|midday|lunch(?:time)?|(?:1?\d)(?:[:.]\d\d)? ?(?:am|pm|o'clock)?)$|\bwithin the (?:hour|day)\b/,
    read: (_match, { said }) => [exactly(said, 'the day it was said', 'likely')],
  },
];

function weeks(first: number, last: number, how: string, context: PhraseContext) {
  const start = weekStart(context.said, context);
  return between(addDays(start, first * 7), lastOpenOfWeek(addDays(start, last * 7), context), how, 'likely');
}

function stepped(day: Day, count: number, unit: string | undefined): Day {
  if (unit === 'month') return addMonths(day, count);
  return addDays(day, unit === 'week' ? count * 7 : count);
}
