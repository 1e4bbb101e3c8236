import type * as z from 'zod';
import { InvalidInputError } from '#core/errors.ts';
import { CAREER_FORMAT, Career } from '#core/model/career.ts';
import { Seeker } from '#core/model/seeker.ts';
import type { Services } from './services.ts';

/** What is asked on the first day: a name, a language, a time zone, and what is known of the rest. */
export const NewSearch = Seeker.pick({
  name: true,
  locale: true,
  zone: true,
  country: true,
  email: true,
  phone: true,
});
export type NewSearch = z.infer<typeof NewSearch>;

/** Begins an empty search. One that is there already is never overwritten. */
export async function beginSearch({ career }: Pick<Services, 'career'>, seeker: NewSearch): Promise<Seeker> {
  const { career: present } = await career.read();
  if (present !== null) {
    throw new InvalidInputError(`a search of ${present.seeker.name} is kept here already`);
  }
  // Of two windows that begin at once, one does.
  await career.replace(Career.parse({ format: CAREER_FORMAT, seeker }), 0);
  return seeker;
}
