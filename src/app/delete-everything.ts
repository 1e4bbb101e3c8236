import type { Desk } from './desk.ts';
import { removeMailAccount } from './mail-account-remove.ts';

/**
 * Takes away all that the seeker ever put in: the search with its letters, the mail account and its password, every backup, the
 * sample. What is left is an empty search. There is no way back but a career file that was exported before.
 */
export async function deleteEverything(desk: Pick<Desk, 'own' | 'discardSample'>): Promise<void> {
  await desk.discardSample();
  const own = desk.own();
  await removeMailAccount(own);
  await own.removeAll();
  await own.backups.removeAll();
}
