import { hostname } from 'node:os';
import process from 'node:process';
import { addMilliseconds, type Instant, MINUTE } from '#core/time/instant.ts';

/** A letter in hand is left alone this long after its holder was last heard of; the holder renews it while it waits. */
const LEASE_LENGTH = 2 * MINUTE;
export const LEASE_RENEWAL = MINUTE / 2;

/** Told apart from an earlier process that had the same number. */
const BIRTH = `${process.pid}-${Math.floor(performance.timeOrigin)}`;

export function leaseHolder(): string {
  return `${hostname()}/${BIRTH}`;
}

export function leaseUntil(now: Instant): Instant {
  return addMilliseconds(now, LEASE_LENGTH);
}

/** Whether `holder` is certainly gone. Of another machine that cannot be said, and its lease has to run out. */
export function isGone(holder: string): boolean {
  const [host, birth = ''] = splitHolder(holder);
  if (host !== hostname()) return false;
  const pid = Number(birth.split('-')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return birth !== BIRTH;
  return !isRunning(pid);
}

function splitHolder(holder: string): readonly [host: string, birth: string] {
  const slash = holder.lastIndexOf('/');
  return [holder.slice(0, slash), holder.slice(slash + 1)];
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal is still running.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
