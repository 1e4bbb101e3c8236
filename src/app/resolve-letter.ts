import { InvalidInputError } from '#core/errors.ts';
import type { LetterRecord } from '#core/letters/letter-record.ts';
import { openMailAccount } from './mail-account.ts';
import { attemptLetter, recordLetter, type SendServices } from './send-letter.ts';

export const RESOLUTIONS = ['sent', 'send-again', 'not-sent'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/**
 * What the seeker says about a letter of which nobody else knows whether it left. `send-again` is a new approval of the same
 * bytes with the same Message-ID, so that a server which has it already can tell.
 * @throws InvalidInputError when there is nothing unsure about the letter.
 */
export async function resolveLetter(
  services: SendServices,
  { letterId, as }: { readonly letterId: string; readonly as: Resolution },
): Promise<LetterRecord> {
  const { letters, world } = services;
  const { state, attempt } = await letters.get(letterId);
  if (state !== 'unsure') {
    throw new InvalidInputError(
      `this letter is ${state}, and nothing about it is unsure`,
      `letters.${letterId}`,
    );
  }
  const now = world.now();
  switch (as) {
    case 'sent':
      return letters.resolve({ letterId, attempt }, 'sent', now, (career, letter) =>
        recordLetter(career, letter, world.newId('e'), now),
      );
    case 'not-sent':
      return letters.resolve({ letterId, attempt }, 'not-sent', now);
    case 'send-again': {
      const { server } = await openMailAccount(services);
      await letters.resolve({ letterId, attempt }, 'approved', now);
      return attemptLetter(services, letterId, server);
    }
  }
}
