import { ChangedSinceError, InvalidInputError } from '#core/errors.ts';
import type { LetterRecord } from '#core/letters/letter-record.ts';
import { freezeLetter, messageIdFor } from '#mail/letter-bytes.ts';
import { draftVersion } from './draft-version.ts';
import { leaseHolder, leaseUntil } from './letter-lease.ts';
import { approvalHash, approvedWords, draftOf, refuseBlocked, wordsOf } from './letter-words.ts';
import { type MailAccount, openMailAccount } from './mail-account.ts';
import { readCareer } from './read-career.ts';
import { attemptLetter, type SendServices } from './send-letter.ts';
import { recoverLetters } from './send-recover.ts';
import type { Services } from './services.ts';

export interface SendRequest {
  readonly draftId: string;
  /** Made up by the caller for this approval, at most 255 characters: asking again with it never sends again. */
  readonly idempotencyKey: string;
  /** The version of the draft that was looked at, to be sure that those very words are what is approved. */
  readonly version?: string;
}

/**
 * Approves a draft and sends it, to one person, once. The answer says what is known: `sent`, `refused`, `not-sent`, or `unsure`.
 * @throws BlockedError when a finding of severity block stands, ChangedSinceError when the words or the key were used otherwise.
 */
export async function sendDraft(
  services: SendServices & Pick<Services, 'career'>,
  request: SendRequest,
): Promise<LetterRecord> {
  refuseKey(request.idempotencyKey);
  // A process that died may have left this very letter in hand, and no server need be running to see to it.
  await recoverLetters(services);
  const first = await services.letters.findByKey(request.idempotencyKey);
  if (first !== null) return firstAnswer(services, first, request.draftId);
  const { account, server } = await openMailAccount(services);
  const { letter, isNew } = await approveDraft(services, account, request);
  return isNew ? attemptLetter(services, letter.id, server) : firstAnswer(services, letter, request.draftId);
}

/** Freezes the words as they stand now, to the last byte. */
export async function approveDraft(
  { career: careers, letters, world }: Pick<Services, 'career' | 'letters' | 'world'>,
  { fromName, address }: Pick<MailAccount, 'fromName' | 'address'>,
  { draftId, idempotencyKey, version }: SendRequest,
): Promise<{ readonly letter: LetterRecord; readonly isNew: boolean }> {
  const now = world.now();
  const career = await readCareer({ career: careers });
  const draft = draftOf(career, draftId);
  if (version !== undefined && draftVersion(draft) !== version) throw new ChangedSinceError('draft', draftId);
  const words = wordsOf(career, draftId, { name: fromName, address }, now);
  refuseBlocked(career, draft, words.channel, now);
  const messageId = messageIdFor(world.newId('m'), address);
  return letters.approve({
    id: world.newId('l'),
    idempotencyKey,
    hash: approvalHash(words),
    words,
    frozen: await freezeLetter({ ...words, messageId, date: now }),
    lease: { holder: leaseHolder(), now, until: leaseUntil(now) },
  });
}

/** The same key asks about the same letter; with other words it is a mistake of the caller's. */
async function firstAnswer(
  services: Pick<Services, 'career' | 'world'>,
  letter: LetterRecord,
  draftId: string,
): Promise<LetterRecord> {
  if (letter.draftId !== draftId) throw new ChangedSinceError('letter', letter.id);
  const career = await readCareer(services);
  // Once it is sent the draft is gone, and there is nothing left to compare.
  if (!career.drafts.some((draft) => draft.id === draftId)) return letter;
  const words = wordsOf(career, draftId, letter.from, services.world.now());
  if (approvalHash(words) !== approvalHash(approvedWords(letter)))
    throw new ChangedSinceError('draft', draftId);
  return letter;
}

function refuseKey(key: string): void {
  if (key === '' || key.length > 255) {
    throw new InvalidInputError('must be 1 to 255 characters', 'idempotencyKey');
  }
}
