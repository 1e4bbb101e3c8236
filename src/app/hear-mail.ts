import * as z from 'zod';
import { hearMessage, type SaidToBe } from '#core/hearing/hear-message.ts';
import { MATCHED_BY } from '#core/hearing/match-message.ts';
import { MESSAGE_KINDS } from '#core/hearing/message-kind.ts';
import { ownWords } from '#core/hearing/own-words.ts';
import { SAYINGS } from '#core/hearing/proposal.ts';
import { Mailbox } from '#core/hearing/received-message.ts';
import { formatInZone } from '#core/time/zones.ts';
import { readCareer } from './read-career.ts';
import type { Services } from './services.ts';

const Sure = z.enum(['sure', 'likely', 'guess']);

/** A message as it is shown before anything of it is recorded. */
export const HeardMail = z.object({
  kind: z.enum(MESSAGE_KINDS),
  isKnown: z.boolean(),
  from: Mailbox.nullable(),
  subject: z.string(),
  writtenAt: z.string(),
  /** What they wrote this time, as plain text. */
  text: z.string(),
  match: z
    .object({
      contactId: z.string().nullable(),
      opportunityId: z.string().nullable(),
      candidates: z.array(z.string()),
      by: z.enum(MATCHED_BY),
      sure: Sure,
    })
    .nullable(),
  proposals: z.array(
    z.object({
      says: z.enum(SAYINGS),
      /** The sentences that say it. */
      words: z.array(z.string()),
      sure: Sure,
      /** The kinds of facts it would become; none where it is only worth knowing. */
      facts: z.array(z.string()),
    }),
  ),
});
export type HeardMail = z.infer<typeof HeardMail>;

/** What a message says, as far as that can be told. Nothing is kept. @throws AppError for bytes that are no message. */
export async function hearMail(
  services: Pick<Services, 'career' | 'world' | 'sandbox'>,
  bytes: Uint8Array,
  said: SaidToBe = {},
): Promise<HeardMail> {
  const message = await services.sandbox.run('mail', bytes);
  const career = await readCareer(services);
  const { kind, isKnown, match, writtenAt, proposals } = hearMessage(
    career,
    message,
    services.world.now(),
    said,
  );
  return {
    kind,
    isKnown,
    from: message.from,
    subject: message.subject,
    writtenAt: formatInZone(career.seeker.zone, writtenAt),
    text: ownWords(message.text),
    match: match === null ? null : { ...match, candidates: [...match.candidates] },
    proposals: proposals.map(({ says, words, sure, entries }) => ({
      says,
      words: [...words],
      sure,
      facts: entries.map((entry) => entry.kind),
    })),
  };
}
