import * as z from 'zod';
import { TimetableAnswer } from '#core/model/journal-entry.ts';
import { Id, InstantText, Line } from '#core/model/scalars.ts';
import { calendarOfOrganization } from '#core/time/business-calendar.ts';
import { formatDay } from '#core/time/day.ts';
import { instantFrom } from '#core/time/instant.ts';
import { readTimetablePhrase } from '#core/time/read-timetable-phrase.ts';
import { dayAt } from '#core/time/zones.ts';
import { findItem } from './find-item.ts';
import { readCareer } from './read-career.ts';
import { seeCareer } from './see-career.ts';
import type { Services } from './services.ts';

export const PhraseInput = z.strictObject({
  phrase: Line.max(500),
  opportunityId: Id,
  /** When it was said, when that was not just now: an interview's end. */
  saidAt: InstantText.optional(),
});
export type PhraseInput = z.infer<typeof PhraseInput>;

const PhraseReading = z.object({
  /** The last day it may mean; `null` when no day was named. */
  by: z.string().nullable(),
  from: z.string().nullable(),
  vague: z.boolean(),
  sure: z.enum(['sure', 'likely', 'guess']),
  sentence: z.string(),
  /** A holiday or weekend on that day, and the working day that takes its place. */
  note: z.string().nullable(),
  /** What to record when the seeker confirms it. */
  answer: TimetableAnswer,
});
export const PhraseReadings = z.object({ readings: z.array(PhraseReading) });
export type PhraseReadings = z.infer<typeof PhraseReadings>;

/** What “by the end of next week” means to that organization. Nothing is recorded until the seeker confirms a reading. */
export async function readPhrase(
  services: Pick<Services, 'career' | 'world'>,
  { phrase, opportunityId, saidAt }: PhraseInput,
): Promise<PhraseReadings> {
  const now = services.world.now();
  const career = seeCareer(await readCareer(services), now);
  const opportunity = findItem(career.opportunities, 'opportunity', opportunityId);
  const organization = findItem(career.organizations, 'organization', opportunity.organizationId);
  const calendar = calendarOfOrganization(organization);
  const readings = readTimetablePhrase(phrase, {
    said: dayAt(organization.zone, saidAt === undefined ? now : instantFrom(saidAt)),
    locale: career.seeker.locale,
    isOpen: (day) => calendar.isOpen(day),
    closedBecause: (day) => calendar.closedOn(day)?.reason ?? null,
  });
  return {
    readings: readings.map(({ by, from, kind, sure, sentence, note, answer }) => ({
      by: by === null ? null : formatDay(by),
      from: from === null ? null : formatDay(from),
      vague: kind === 'vague',
      sure,
      sentence,
      note,
      answer,
    })),
  };
}
