import { writeCareer } from '#core/model/write-career.ts';
import { readCareer } from './read-career.ts';
import type { Services } from './services.ts';

/** The career file as text: everything the seeker put in, nothing secret. */
export async function exportCareer(services: Pick<Services, 'career'>): Promise<string> {
  return writeCareer(await readCareer(services));
}
