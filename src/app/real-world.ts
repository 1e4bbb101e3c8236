import { randomBytes } from 'node:crypto';
import type { World } from '#core/ports/world.ts';
import type { Instant } from '#core/time/instant.ts';

/** No vowels, so that no id spells a word. */
const LETTERS = 'bcdfghjklmnpqrstvwxz0123456789';
const LENGTH = 12;

/** The clock of this machine and ids by chance; the only place where either comes from. */
export const REAL_WORLD: World = {
  now: () => Date.now() as Instant,
  newId: (prefix) => `${prefix}-${randomLetters()}`,
};

function randomLetters(): string {
  let text = '';
  while (text.length < LENGTH) {
    for (const byte of randomBytes(LENGTH)) {
      // Bytes beyond the last whole round of the alphabet would favour its beginning.
      if (byte < 240 && text.length < LENGTH) text += LETTERS[byte % LETTERS.length];
    }
  }
  return text;
}
