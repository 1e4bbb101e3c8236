import { NotFoundError } from '#core/errors.ts';
import type { EntryOf } from '#core/model/journal-entry.ts';
import { formatInZone } from '#core/time/zones.ts';
import { findItem } from './find-item.ts';
import { findRemovedDraft, withDraftAgain } from './removed-drafts.ts';
import type { Services } from './services.ts';

/**
 * Takes an entry back, as if it had never been written; the journal keeps both. A letter said to be sent is on the desk again.
 * @throws NotFoundError when it is undone already.
 */
export async function undoEntry(
  services: Pick<Services, 'career' | 'world' | 'settings'>,
  entryId: string,
): Promise<EntryOf<'correction'>> {
  const removed = await findRemovedDraft(services, entryId);
  return services.career.change((career) => {
    const entry = findItem(career.journal, 'entry', entryId);
    const last = career.journal
      .filter((other) => other.kind === 'correction' && other.entryId === entry.id)
      .at(-1);
    if (last?.kind === 'correction' && last.by === null) throw new NotFoundError('entry', entryId);
    const correction: EntryOf<'correction'> = {
      id: services.world.newId('e'),
      at: formatInZone(career.seeker.zone, services.world.now()),
      kind: 'correction',
      entryId: entry.id,
      by: null,
    };
    const before = removed === null ? career : withDraftAgain(career, removed);
    return { career: { ...before, journal: [...before.journal, correction] }, result: correction };
  });
}
