import { readFileSync } from 'node:fs';
import { READER_ADDRESS, SENDER_ADDRESS } from '#testing/mail-server-files.ts';

/** The last day before today on which offices are open, as `2026-11-20`. */
export function lastWorkingDay(): string {
  const day = new Date();
  do day.setUTCDate(day.getUTCDate() - 1);
  while (day.getUTCDay() % 6 === 0);
  return day.toISOString().slice(0, 10);
}

/** What Outlook sends, without a description of its time zone, for the last working day before today. */
export function anInvitationOfYesterday(): string {
  return readFileSync('corpus/invitations/outlook-windows-zone.ics', 'utf8')
    .replaceAll('20261126', lastWorkingDay().replaceAll('-', ''))
    .replaceAll('seamus.deburca@quayside.example', READER_ADDRESS)
    .replaceAll('niamh@example.com', SENDER_ADDRESS);
}
