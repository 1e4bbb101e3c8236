import type { Contact } from '#core/model/contact.ts';
import { readCareer } from './read-career.ts';
import { seeCareer } from './see-career.ts';
import type { Services } from './services.ts';

/** Everyone known, by name. */
export async function listContacts(services: Pick<Services, 'career' | 'world'>): Promise<Contact[]> {
  const { contacts } = seeCareer(await readCareer(services), services.world.now());
  return [...contacts].sort((a, b) => a.name.localeCompare(b.name));
}
