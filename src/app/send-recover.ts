import type { LetterRecord } from '#core/letters/letter-record.ts';
import { isGone } from './letter-lease.ts';
import type { Services } from './services.ts';

/**
 * Run when a server starts and before anything is sent: letters that a process had in hand when it died. What had not begun to be handed over was
 * certainly not sent; of the rest nobody can say, so the seeker is asked. Letters in the hands of a living process are left alone.
 */
export function recoverLetters({
  letters,
  world,
}: Pick<Services, 'letters' | 'world'>): Promise<readonly LetterRecord[]> {
  return letters.recover(world.now(), isGone);
}
