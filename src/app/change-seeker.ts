import type * as z from 'zod';
import { parseWith } from '#core/model/parse-with.ts';
import { Seeker } from '#core/model/seeker.ts';
import { emptiable } from './emptiable.ts';
import { mergeChange } from './merge-change.ts';
import type { Services } from './services.ts';

/** What may be changed about the seeker; `null` empties a field. */
export const SeekerChange = emptiable(Seeker);
export type SeekerChange = z.infer<typeof SeekerChange>;

/** Changes how the seeker is known: name, address, zone, days away, whether calls are planned. */
export function changeSeeker({ career }: Pick<Services, 'career'>, change: SeekerChange): Promise<Seeker> {
  return career.change((present) => {
    const seeker = parseWith(Seeker, mergeChange(present.seeker, change), 'seeker');
    return { career: { ...present, seeker }, result: seeker };
  });
}
