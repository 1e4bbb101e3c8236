import { AppError } from '#core/errors.ts';
import type { Desk } from './desk.ts';
import { recoverLetters } from './send-recover.ts';
import type { Services } from './services.ts';

/** What is done whenever a server starts, before anybody comes in. Returns what the seeker should know, line by line. */
export async function prepareDesk(desk: Pick<Desk, 'own'>): Promise<string[]> {
  const services = desk.own();
  const recovered = await recoverLetters(services);
  const unsure = recovered.filter(({ state }) => state === 'unsure').length;
  const lines = await backUpAtStart(services);
  if (unsure === 0) return lines;
  const letters = unsure === 1 ? 'one letter' : `${unsure} letters`;
  return [...lines, `Of ${letters} it is not known whether it was sent; see Letters.`];
}

/** A disk without room for a copy is no reason not to show what is there. */
async function backUpAtStart({ career, backups }: Pick<Services, 'career' | 'backups'>): Promise<string[]> {
  try {
    if ((await career.read()).career !== null) await backups.create('start');
    return [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return [`No backup could be made: ${error.message}.`];
  }
}
