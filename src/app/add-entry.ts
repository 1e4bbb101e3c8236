import * as z from 'zod';
import {
  Acquaintance,
  Away,
  Intent,
  type JournalEntry,
  Offer,
  ReferenceEntry,
  Request,
  Restriction,
  Search,
  StageEntry,
  Timetable,
  Touch,
} from '#core/model/journal-entry.ts';
import { parseEntry } from '#core/model/parse-career.ts';
import { InstantText } from '#core/model/scalars.ts';
import { formatInZone } from '#core/time/zones.ts';
import { readCareer } from './read-career.ts';
import type { Services } from './services.ts';

/** The id is ours to give; the instant is now unless the seeker says that it was earlier. */
const undated = { id: true, at: true } as const;
const dated = { at: InstantText.optional() };

/** Something that happened, as a face takes it in. Steps are put off and left out by their own operations. */
export const NewEntry = z.discriminatedUnion('kind', [
  Touch.omit(undated).extend(dated),
  Timetable.omit(undated).extend(dated),
  Request.omit(undated).extend(dated),
  Restriction.omit(undated).extend(dated),
  Away.omit(undated).extend(dated),
  StageEntry.omit(undated).extend(dated),
  Offer.omit(undated).extend(dated),
  ReferenceEntry.omit(undated).extend(dated),
  Acquaintance.omit(undated).extend(dated),
  Search.omit(undated).extend(dated),
  Intent.omit(undated).extend(dated),
]);
export type NewEntry = z.infer<typeof NewEntry>;

/** Writes down what happened. The journal only grows: a mistake is undone by another entry. */
export async function addEntry(
  services: Pick<Services, 'career' | 'world'>,
  entry: NewEntry,
): Promise<JournalEntry> {
  const { seeker } = await readCareer(services);
  const at = entry.at ?? formatInZone(seeker.zone, services.world.now());
  const added = parseEntry({ ...entry, id: services.world.newId('e'), at });
  await services.career.append([added]);
  return added;
}
