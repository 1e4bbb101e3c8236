import type { Situation } from '../facts/situation.ts';
import type { Contact } from '../model/contact.ts';
import { CHANNELS, type Channel } from '../model/lists.ts';
import { chooseMedium, hasOpened, type Wish } from './choose-medium.ts';
import type { Medium, Recipient } from './proposal.ts';

const WRITTEN: ReadonlySet<Channel> = new Set([
  'email',
  'linkedin',
  'chat',
  'post',
  'fax',
  'courier',
  'hand',
]);

/**
 * What speaks for a channel, in the order of docs/practice.md 1.5: what they said they prefer, how they last wrote, what they
 * opened where no e-mail address is known; e-mail follows by itself.
 */
export function writingWishes(situation: Situation, recipient: Recipient): readonly Wish[] {
  const carrier = recipient.via ?? recipient.to;
  if (carrier === null) return [];
  const wishes: Wish[] = (carrier.prefers ?? [])
    .filter((channel) => WRITTEN.has(channel))
    .map((channel) => ({ channel, reason: `${carrier.name} prefers it.` }));
  const wrote = lastWroteBy(situation, carrier);
  if (wrote !== null) wishes.push({ channel: wrote, reason: `${carrier.name} wrote to you that way.` });
  if (carrier.email === undefined) {
    for (const channel of CHANNELS) {
      if (WRITTEN.has(channel) && hasOpened(situation, carrier, channel)) {
        wishes.push({ channel, reason: `${carrier.name} began it.` });
      }
    }
  }
  return wishes;
}

function lastWroteBy({ touches }: Situation, contact: Contact): Channel | null {
  const touch = touches.findLast(
    ({ entry }) =>
      entry.direction === 'in' &&
      entry.contactId === contact.id &&
      entry.outcome !== 'auto-reply' &&
      WRITTEN.has(entry.channel),
  );
  return touch?.entry.channel ?? null;
}

const ORDINARY: readonly Channel[] = ['email', 'phone', 'linkedin', 'chat'];
const PAPER: readonly Channel[] = ['post', 'courier', 'fax'];

/** An ordinary message: e-mail unless something speaks for another way; paper only where nothing else is taken. */
export function usualMedium(
  situation: Situation,
  recipient: Recipient,
  first: readonly Wish[] = [],
): Medium | null {
  const wishes = [...first, ...writingWishes(situation, recipient)];
  return (
    chooseMedium({ situation, recipient, wishes, suitable: ORDINARY }) ??
    chooseMedium({ situation, recipient, wishes: [...wishes, ...PAPER_WISHES], suitable: PAPER })
  );
}

const PAPER_WISHES: readonly Wish[] = PAPER.map((channel) => ({
  channel,
  reason: 'They take nothing else.',
}));
