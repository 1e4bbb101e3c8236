import * as z from 'zod';
import { InvalidInputError } from '#core/errors.ts';
import type { EntryOf } from '#core/model/journal-entry.ts';
import { parseEntry } from '#core/model/parse-career.ts';
import { InstantText } from '#core/model/scalars.ts';
import { instantFrom } from '#core/time/instant.ts';
import { formatInZone } from '#core/time/zones.ts';
import { findItem } from './find-item.ts';
import { readCareer } from './read-career.ts';
import { seeCareer } from './see-career.ts';
import type { Services } from './services.ts';

/** Moved to another time, or cancelled; and by whom, since what they change is news. */
export const InterviewChange = z.strictObject({
  startsAt: InstantText.optional(),
  endsAt: InstantText.optional(),
  cancelled: z.literal(true).optional(),
  by: z.enum(['employer', 'agency', 'seeker']).optional(),
});
export type InterviewChange = z.infer<typeof InterviewChange>;

/** Writes down that an interview was moved or cancelled. It is an entry: the past stays true, and it can be taken back. */
export async function changeInterview(
  services: Pick<Services, 'career' | 'world'>,
  interviewId: string,
  { startsAt, endsAt, cancelled, by }: InterviewChange,
): Promise<EntryOf<'amend'>> {
  const stored = await readCareer(services);
  const now = services.world.now();
  const interview = findItem(seeCareer(stored, now).interviews, 'interview', interviewId);
  const times = { startsAt: startsAt ?? interview.startsAt, endsAt: endsAt ?? interview.endsAt };
  if (instantFrom(times.endsAt) <= instantFrom(times.startsAt)) {
    throw new InvalidInputError('the interview ends before it begins', 'endsAt');
  }
  const entry = parseEntry({
    id: services.world.newId('e'),
    at: formatInZone(stored.seeker.zone, now),
    kind: 'amend',
    in: 'interviews',
    itemId: interview.id,
    set: cancelled === true ? { status: 'cancelled' } : { ...times, status: 'scheduled' },
    ...(by === undefined ? {} : { by }),
  });
  await services.career.append([entry]);
  return entry as EntryOf<'amend'>;
}
