import type { QuietLine } from '#core/agenda/agenda.ts';
import { sayCount, sayDay } from '../design/say-day.ts';

/** The sentence under the date: counts in words, and what they leave to do. */
export function sayLede(toDo: number, quiet: readonly QuietLine[], today: string): string {
  const waiting = quiet.filter((line) => line.state === 'waiting' || line.state === 'paused').length;
  if (toDo === 0) {
    const next = quiet
      .map((line) => line.until)
      .filter((until) => until !== null)
      .sort()[0];
    return next === undefined
      ? 'Nothing is owed today.'
      : `Nothing is owed today. The next is on ${sayDay(next, today)}.`;
  }
  const things = toDo === 1 ? 'One thing for today.' : `${sayCount(toDo)} things for today.`;
  if (waiting === 0) return things;
  return waiting === 1
    ? `${things} One other conversation is with somebody else, and nothing is owed on it.`
    : `${things} ${sayCount(waiting)} other conversations are with somebody else, and nothing is owed on those.`;
}
