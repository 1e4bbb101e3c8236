import { type Day, weekdayOf } from '../../time/day.ts';
import { findDates, type WrittenDate, weekdayName } from '../dates/find-dates.ts';
import { interviewDay, letterDay } from '../dates/interview-day.ts';
import { defineCheck } from '../define-check.ts';

export const weekdayFitsDate = defineCheck({
  id: 'weekday-fits-date',
  group: 'facts',
  severity: 'warn',
  overridable: false,
  summary: 'A weekday beside a date is the weekday of that date.',
  why: 'Where day and date differ, the reader has to ask which one you mean.',
  examples: { passes: 'We met on Tuesday, 22 February.', found: 'We met on ⟦Monday, 22 February⟧.' },
  look(letter) {
    const today = letterDay(letter);
    const met = interviewDay(letter);
    return (['subject', 'body'] as const).flatMap((field) =>
      findDates(letter[field], today).flatMap((date) => {
        if (date.weekday === null || weekdayOf(date.day) === date.weekday) return [];
        const typed = letter[field].slice(date.span.start, date.span.end);
        return [
          {
            field,
            span: date.span,
            message: `“${typed}”: that day is a ${weekdayName(date.day)}.`,
            suggestions: repairs(date, met),
          },
        ];
      }),
    );
  },
});

/** The weekday mended, or the date; the interview's own day first where it is one of them. */
function repairs(date: WrittenDate, met: Day | null): readonly string[] {
  const nearby = [-3, -2, -1, 1, 2, 3].map((step) => (date.day + step) as Day);
  const sameWeekday = nearby.filter((day) => weekdayOf(day) === date.weekday);
  const days =
    met === date.day
      ? [date.day, ...sameWeekday]
      : met !== null && sameWeekday.includes(met)
        ? [met, date.day]
        : [date.day, ...sameWeekday];
  return days.map((day) => date.write(day));
}
