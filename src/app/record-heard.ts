import { InvalidInputError } from '#core/errors.ts';
import { hearMessage, type SaidToBe } from '#core/hearing/hear-message.ts';
import type { JournalEntry } from '#core/model/journal-entry.ts';
import { parseEntry } from '#core/model/parse-career.ts';
import { formatInZone } from '#core/time/zones.ts';
import type { Services } from './services.ts';

export interface ConfirmedMail {
  readonly bytes: Uint8Array;
  /** Which of the proposals are right, by their place in the list. */
  readonly accept: readonly number[];
  readonly said?: SaidToBe;
}

/**
 * Makes facts of what the seeker confirmed, all or none. The message is read again, against the search as it is now, so that
 * one brought in twice is recorded once.
 * @throws InvalidInputError for a proposal that is not there, or no longer.
 */
export async function recordHeard(
  { career, world, sandbox }: Pick<Services, 'career' | 'world' | 'sandbox'>,
  { bytes, accept, said = {} }: ConfirmedMail,
): Promise<readonly JournalEntry[]> {
  const message = await sandbox.run('mail', bytes);
  const now = world.now();
  return career.change((present) => {
    const { proposals, writtenAt, isKnown } = hearMessage(present, message, now, said);
    if (isKnown) throw new InvalidInputError('this message is in the journal already');
    const at = formatInZone(present.seeker.zone, writtenAt);
    const entries = [...new Set(accept)].flatMap((place) => {
      const proposal = proposals[place];
      if (proposal === undefined) {
        throw new InvalidInputError(`there is no proposal ${place} about this message`, `accept[${place}]`);
      }
      return proposal.entries.map((entry) => parseEntry({ ...entry, id: world.newId('e'), at }));
    });
    return { career: { ...present, journal: [...present.journal, ...entries] }, result: entries };
  });
}
