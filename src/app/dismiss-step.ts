import type { EntryOf } from '#core/model/journal-entry.ts';
import { parseEntry } from '#core/model/parse-career.ts';
import { formatInZone } from '#core/time/zones.ts';
import { readCareer } from './read-career.ts';
import type { Services } from './services.ts';

/** Leaves a step out for good: this one, or all that begin with a key that ends in a colon. */
export async function dismissStep(
  services: Pick<Services, 'career' | 'world'>,
  step: string,
  reason: string | undefined,
): Promise<EntryOf<'dismissal'>> {
  const { seeker } = await readCareer(services);
  const at = formatInZone(seeker.zone, services.world.now());
  const entry = parseEntry({ id: services.world.newId('e'), at, kind: 'dismissal', step, reason });
  await services.career.append([entry]);
  return entry as EntryOf<'dismissal'>;
}
