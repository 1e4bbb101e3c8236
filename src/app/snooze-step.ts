import type { EntryOf } from '#core/model/journal-entry.ts';
import { parseEntry } from '#core/model/parse-career.ts';
import { formatInZone } from '#core/time/zones.ts';
import { readCareer } from './read-career.ts';
import type { Services } from './services.ts';

/** Puts a step off until a day, from its morning, or until an instant. */
export async function snoozeStep(
  services: Pick<Services, 'career' | 'world'>,
  step: string,
  until: string,
  reason: string | undefined,
): Promise<EntryOf<'snooze'>> {
  const { seeker } = await readCareer(services);
  const at = formatInZone(seeker.zone, services.world.now());
  const entry = parseEntry({ id: services.world.newId('e'), at, kind: 'snooze', step, until, reason });
  await services.career.append([entry]);
  return entry as EntryOf<'snooze'>;
}
