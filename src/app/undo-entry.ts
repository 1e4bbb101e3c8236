import { NotFoundError } from '#core/errors.ts';
import type { EntryOf } from '#core/model/journal-entry.ts';
import { formatInZone } from '#core/time/zones.ts';
import { findItem } from './find-item.ts';
import { readCareer } from './read-career.ts';
import type { Services } from './services.ts';

/** Takes an entry back, as if it had never been written; the journal keeps both. @throws NotFoundError when it is undone already. */
export async function undoEntry(
  services: Pick<Services, 'career' | 'world'>,
  entryId: string,
): Promise<EntryOf<'correction'>> {
  const { seeker, journal } = await readCareer(services);
  const entry = findItem(journal, 'entry', entryId);
  const last = journal.filter((other) => other.kind === 'correction' && other.entryId === entry.id).at(-1);
  if (last?.kind === 'correction' && last.by === null) throw new NotFoundError('entry', entryId);
  const correction: EntryOf<'correction'> = {
    id: services.world.newId('e'),
    at: formatInZone(seeker.zone, services.world.now()),
    kind: 'correction',
    entryId: entry.id,
    by: null,
  };
  await services.career.append([correction]);
  return correction;
}
