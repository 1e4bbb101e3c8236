/** The calendar date on this machine, for saying “today” where the server's answer has no instant of its own. */
export function todayHere(): string {
  return instantHere().slice(0, 10);
}

/** The present by this machine's clock, as the answers write it: with the offset of here. */
export function instantHere(): string {
  const now = new Date();
  const offset = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${local}${sign}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}
