import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Mailbox, ReceivedMessage } from '#core/hearing/received-message.ts';
import { formatInstant, type Instant } from '#core/time/instant.ts';
import { htmlToText } from './html-to-text.ts';

/** Depth beyond any honest message, and far below what would be slow. */
const LIMITS = { maxNestingDepth: 32, maxHeadersSize: 1_000_000 };
const LONGEST_TEXT = 500_000;
const READ_BY_PROGRAMS: ReadonlySet<string> = new Set([
  'message/delivery-status',
  'text/rfc822-headers',
  'message/rfc822',
  'text/calendar',
]);

/** Takes a message apart. For the sandbox: the bytes are anybody's. */
export async function readMessage(bytes: Uint8Array): Promise<ReceivedMessage> {
  const email = await PostalMime.parse(bytes, {
    ...LIMITS,
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
  });
  return {
    messageId: messageIds(email.messageId)[0] ?? null,
    answers: [...messageIds(email.references), ...messageIds(email.inReplyTo)],
    from: mailboxes(email.from)[0] ?? null,
    to: (email.to ?? []).flatMap((one) => mailboxes(one)),
    subject: email.subject ?? '',
    sentAt: instantText(email.date),
    headers: email.headers.map(({ key, value }) => [key.toLowerCase(), value]),
    text: textOf(email).slice(0, LONGEST_TEXT),
    parts: email.attachments
      .filter(({ mimeType }) => READ_BY_PROGRAMS.has(mimeType))
      .map(({ mimeType, content }) => ({ type: mimeType, text: decode(content).slice(0, LONGEST_TEXT) })),
  };
}

function textOf({ text, html }: Email): string {
  return text !== undefined && text.trim() !== '' ? text : htmlToText(html ?? '');
}

function messageIds(text: string | undefined): readonly string[] {
  return text?.match(/<[^<>\s]{1,998}>/g) ?? [];
}

/** A group of addresses is its members. */
function mailboxes(address: Address | undefined): readonly Mailbox[] {
  if (address === undefined) return [];
  if (address.group !== undefined)
    return address.group.map(({ name, address: one }) => ({ name, address: one }));
  return address.address === undefined ? [] : [{ name: address.name, address: address.address }];
}

function instantText(date: string | undefined): string | null {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : formatInstant(time as Instant, 0);
}

function decode(content: ArrayBuffer | Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
