import type { Desk } from './desk.ts';
import { recoverLetters } from './send-recover.ts';

/** What is done whenever a server starts, before anybody comes in. Returns what the seeker should know, line by line. */
export async function prepareDesk(desk: Desk): Promise<string[]> {
  const services = desk.services();
  const recovered = await recoverLetters(services);
  const unsure = recovered.filter(({ state }) => state === 'unsure').length;
  return unsure === 0
    ? []
    : [
        `Of ${unsure === 1 ? 'one letter' : `${unsure} letters`} it is not known whether it was sent; see Letters.`,
      ];
}
