import { addDays, type Day } from '../day.ts';
import { addMonths, addOpenDays, weekdayAfter } from './calendar-steps.ts';
import { WEEKDAY, weekdayFrom } from './date-words.ts';
import {
  between,
  exactly,
  type Found,
  loosely,
  type PhraseContext,
  type PhrasePattern,
} from './phrase-context.ts';

const TO = ' ?(?:-|to|or) ?';
const UNIT = '(day|week|month)s?';
/** “from Thursday”, “on Tuesday”, “after tomorrow”; nothing counts from the day it was said. */
const ANCHOR = `(?! ago)(?:'s? time)?(?: (?:from|on|after) (now|today|tomorrow|${WEEKDAY}))?`;
const COUNT_WORDS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four' };
const WORKING = '(?:business|working|work|week)[ -]?days?';

/** Lengths of time: within two weeks, 7–10 days, a couple of weeks, five working days, a week from Thursday. */
export const SPAN_PATTERNS: readonly PhrasePattern[] = [
  {
    pattern: /\bhalf 1 (month|year)\b/,
    read: ([, unit], { said }) => [
      loosely(unit === 'year' ? addMonths(said, 6) : addDays(said, 15), `half a ${unit}, taken loosely`),
    ],
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})${TO}(\\d{1,2}) ${WORKING}`),
    read: ([, few, many], context) => openSpan(Number(few), Number(many), context),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2}) ${WORKING}`),
    read: ([, count], context) => [
      exactly(addOpenDays(context.said, Number(count), context), `counting only the days they work`),
    ],
  },
  {
    pattern: new RegExp(`\\b(?:the )?next few ${WORKING}|\\b(?:a )?few ${WORKING}`),
    read: (_match, context) => [
      loosely(
        addOpenDays(context.said, 3, context),
        'a few is taken as three, counting only the days they work',
      ),
    ],
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})${TO}(\\d{1,2}) ?${UNIT}`),
    read: ([, few, many, unit], { said }) =>
      Number(few) < Number(many)
        ? [
            between(
              stepped(said, Number(few), unit),
              stepped(said, Number(many), unit),
              'counted from the day it was said',
            ),
          ]
        : [],
  },
  {
    pattern: new RegExp(`\\b1 ${UNIT} or (?:so|more)\\b`),
    read: ([, unit], { said }) =>
      unit === 'week'
        ? [loosely(addDays(said, 10), 'a week or so is taken as ten days')]
        : [loosely(stepped(said, unit === 'day' ? 2 : 1, unit), `a ${unit} or so, taken loosely`)],
  },
  {
    pattern: new RegExp(`\\b1 ${UNIT} or 2\\b`),
    read: ([, unit], { said }) => [loosely(stepped(said, 2, unit), `the longer of one and two ${unit}s`)],
  },
  {
    pattern: new RegExp(`\\b(?:(?:a )?(couple|few)(?: of)?(?: more)?|(several)) ${UNIT}`),
    read: ([, word = 'several', , unit], { said }) => {
      const count = { couple: 2, few: 3, several: 4 }[word] ?? 4;
      return [
        loosely(
          stepped(said, count, unit),
          `${word === 'several' ? word : `a ${word}`} is taken as ${COUNT_WORDS[count] ?? count}`,
        ),
      ];
    },
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2}) ?${UNIT}\\b${ANCHOR}`),
    read: ([, count, unit, anchor], context) => [anchored(Number(count), unit, anchor, context)],
  },
  {
    pattern: /\b(\d{1,2}) hours?\b/,
    read: ([, hours], { said }) => [
      exactly(addDays(said, Math.ceil(Number(hours) / 24)), 'counted from the day it was said'),
    ],
  },
];

function openSpan(few: number, many: number, context: PhraseContext): readonly Found[] {
  if (few >= many) return [];
  return [
    between(
      addOpenDays(context.said, few, context),
      addOpenDays(context.said, many, context),
      'counting only the days they work',
    ),
  ];
}

function anchored(
  count: number,
  unit: string | undefined,
  anchor: string | undefined,
  context: PhraseContext,
): Found {
  const { said } = context;
  if (anchor === undefined || anchor === 'now' || anchor === 'today') {
    return exactly(stepped(said, count, unit), 'counted from the day it was said');
  }
  const start = anchor === 'tomorrow' ? addDays(said, 1) : weekdayAfter(said, weekdayFrom(anchor));
  return exactly(stepped(start, count, unit), 'counted from the day that is named');
}

function stepped(day: Day, count: number, unit: string | undefined): Day {
  if (unit === 'month') return addMonths(day, count);
  return addDays(day, unit === 'week' ? count * 7 : count);
}
