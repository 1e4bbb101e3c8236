import { InvalidInputError } from '#core/errors.ts';
import type { Draft } from '#core/model/draft.ts';
import type { NamedAddress } from '#core/ports/letter-transport.ts';
import { freezeLetter, messageIdFor } from '#mail/letter-bytes.ts';
import { mailtoLink } from '#mail/mailto-link.ts';
import { draftOf, recipientOf, refuseBlocked } from './letter-words.ts';
import { readMailAccount } from './mail-account.ts';
import { readCareer } from './read-career.ts';
import type { Services } from './services.ts';

export const HAND_OVERS = ['mailto', 'eml', 'copy'] as const;
export type HandOverWay = (typeof HAND_OVERS)[number];

export type HandOver =
  | { readonly how: 'mailto'; readonly link: string; readonly isLong: boolean }
  | { readonly how: 'eml'; readonly fileName: string; readonly eml: string; readonly because?: string }
  | {
      readonly how: 'copy';
      readonly to: string | null;
      readonly subject: string;
      readonly text: string;
      readonly because?: string;
    };

/**
 * A letter for the seeker's own mail program or clipboard. Nothing is recorded: whether it was sent then is theirs to say.
 * One too long for a link comes as a file, or as text where no file can be made, and `because` says why.
 * @throws BlockedError for a letter that must not go out as it is.
 */
export async function handOver(
  services: Pick<Services, 'career' | 'settings' | 'world'>,
  { draftId, how }: { readonly draftId: string; readonly how: HandOverWay },
): Promise<HandOver> {
  const now = services.world.now();
  const career = await readCareer(services);
  const draft = draftOf(career, draftId);
  const contact = recipientOf(career, draft, now);
  const channel = how === 'copy' ? (draft.channel ?? 'email') : 'email';
  refuseBlocked(career, draft, channel, now);
  const subject = draft.subject ?? '';
  const text = draft.body ?? '';
  const copy = { how: 'copy', to: contact.email ?? null, subject, text } as const;
  if (how === 'copy') return copy;
  const to = { name: contact.name, address: addressOf(contact.email, draft) };
  const link = how === 'mailto' ? mailtoLink({ address: to.address, subject, body: text }) : null;
  if (link !== null && !link.isLong) return { how: 'mailto', ...link };

  const because =
    link === null
      ? {}
      : { because: 'The letter is too long for a link: some mail programs would cut it off.' };
  const from = await senderOf(services, career.seeker);
  if (from === null) {
    if (link !== null) return { ...copy, ...because };
    throw new InvalidInputError('is missing: your own e-mail address', 'seeker.email');
  }
  const { bytes } = await freezeLetter({
    from,
    to,
    subject,
    body: text,
    messageId: messageIdFor(services.world.newId('m'), from.address),
    date: now,
    unsent: true,
  });
  // Seven-bit by construction, so text holds it byte for byte.
  return { how: 'eml', fileName: 'letter.eml', eml: Buffer.from(bytes).toString('latin1'), ...because };
}

async function senderOf(
  services: Pick<Services, 'settings'>,
  seeker: { readonly name: string; readonly email?: string | undefined },
): Promise<NamedAddress | null> {
  const account = await readMailAccount(services);
  if (account !== null) return { name: account.fromName, address: account.address };
  return seeker.email === undefined ? null : { name: seeker.name, address: seeker.email };
}

function addressOf(email: string | undefined, draft: Draft): string {
  if (email === undefined) {
    throw new InvalidInputError('there is no e-mail address of this person', `drafts.${draft.id}.contactId`);
  }
  return email;
}
