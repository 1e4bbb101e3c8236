import type * as z from 'zod';
import { Agenda } from '#core/agenda/agenda.ts';
import { planAgenda } from '#core/agenda/plan-agenda.ts';
import { type Instant, instantFrom } from '#core/time/instant.ts';
import { Names, nameThings } from './name-things.ts';
import { readCareer } from './read-career.ts';
import { seeCareer } from './see-career.ts';
import type { Services } from './services.ts';

export const NamedAgenda = Agenda.extend({ names: Names });
export type NamedAgenda = z.infer<typeof NamedAgenda>;

/** What is worth doing, and where nothing is owed: now, or at another instant for a look ahead or back. */
export async function readAgenda(
  services: Pick<Services, 'career' | 'world'>,
  at: string | null,
): Promise<NamedAgenda> {
  const now: Instant = at === null ? services.world.now() : instantFrom(at);
  const career = await readCareer(services);
  return { ...planAgenda(career, now), names: nameThings(seeCareer(career, now)) };
}
