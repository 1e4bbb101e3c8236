import { ChangedSinceError } from '#core/errors.ts';
import type { LetterRecord } from '#core/letters/letter-record.ts';
import type { Career } from '#core/model/career.ts';
import type { Delivery, OutgoingServer } from '#core/ports/letter-transport.ts';
import type { Instant } from '#core/time/instant.ts';
import type { LetterClaim } from '#store/letter-store.ts';
import { LEASE_RENEWAL, leaseHolder, leaseUntil } from './letter-lease.ts';
import { touchOfLetter } from './letter-touch.ts';
import { approvalHash, approvedWords, draftOf, refuseBlocked, wordsOf } from './letter-words.ts';
import type { Services } from './services.ts';

export type SendServices = Pick<Services, 'letters' | 'settings' | 'secrets' | 'transport' | 'world'>;

/**
 * One attempt at an approved letter: claimed after a last look at the career, written down as being handed over before its
 * first byte leaves, and settled by what the server was heard to say. Never tries again by itself.
 */
export async function attemptLetter(
  services: Pick<Services, 'letters' | 'transport' | 'world'>,
  letterId: string,
  server: OutgoingServer,
): Promise<LetterRecord> {
  const { letters, transport, world } = services;
  const claim = await letters.claim(letterId, lease(world.now()), (career, letter) =>
    refuseChanged(career, letter, world.now()),
  );
  const renewal = setInterval(() => {
    // A lease that cannot be renewed runs out, and the letter is then taken for what it is known to be.
    letters.renew(claim, lease(world.now())).catch(() => undefined);
  }, LEASE_RENEWAL);
  try {
    const delivery = await transport.deliver(claim.frozen, server, () =>
      letters.markHandingOver(claim, world.now()),
    );
    return await settleLetter(services, claim, delivery);
  } catch (error) {
    await letters.abandon(claim, world.now());
    throw error;
  } finally {
    clearInterval(renewal);
  }
}

/** What became of the letter and, when it is sent, the fact of it and the end of its draft: in one transaction. */
function settleLetter(
  { letters, world }: Pick<Services, 'letters' | 'world'>,
  claim: Pick<LetterClaim, 'letterId' | 'attempt'>,
  delivery: Delivery,
): Promise<LetterRecord> {
  const now = world.now();
  if (delivery.kind !== 'sent') return letters.settle(claim, delivery, now);
  return letters.settle(claim, delivery, now, (career, letter) =>
    recordLetter(career, letter, world.newId('e'), now),
  );
}

/** The career with the letter as a fact of its journal, and without its draft. */
export function recordLetter(career: Career, letter: LetterRecord, entryId: string, now: Instant): Career {
  return {
    ...career,
    drafts: career.drafts.filter((draft) => draft.id !== letter.draftId),
    journal: [...career.journal, touchOfLetter(career, letter, entryId, now)],
  };
}

/** Any edit since the approval voids it; a restriction or a finding since then stops it. */
function refuseChanged(career: Career, letter: LetterRecord, now: Instant): void {
  const words = wordsOf(career, letter.draftId, letter.from, now);
  if (approvalHash(words) !== approvalHash(approvedWords(letter))) {
    throw new ChangedSinceError('draft', letter.draftId);
  }
  refuseBlocked(career, draftOf(career, letter.draftId), letter.channel, now);
}

function lease(now: Instant): { readonly holder: string; readonly now: Instant; readonly until: Instant } {
  return { holder: leaseHolder(), now, until: leaseUntil(now) };
}
