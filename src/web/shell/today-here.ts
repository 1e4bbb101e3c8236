/** The calendar date on this machine, for saying “today” where the server's answer has no instant of its own. */
export function todayHere(): string {
  return instantHere().slice(0, 10);
}

/** The present by this machine's clock, as the answers write it: with the offset of here. */
export function instantHere(): string {
  return local(new Date());
}

/** An instant as the clock on this machine shows it, for what the server noted in universal time. */
export function hereOf(instant: string): string {
  return local(new Date(instant));
}

function local(at: Date): string {
  const offset = -at.getTimezoneOffset();
  const wall = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${wall}${sign}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}
