import { backUpDaily } from '#app/back-up.ts';
import type { Desk } from '#app/desk.ts';

const HOUR = 3_600_000;

/** Looks every hour whether the day has its backup. A failure is shown by the age of the latest one; it stops nothing. */
export function keepBackedUp(desk: Pick<Desk, 'own'>): { stop: () => void } {
  const timer = setInterval(() => void backUpDaily(desk.own()).catch(() => undefined), HOUR);
  // Nobody stays up only to make a backup.
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
