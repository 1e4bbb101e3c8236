import { createHash } from 'node:crypto';
import { domainToASCII } from 'node:url';
import MailComposer from 'nodemailer/lib/mail-composer';
import { InvalidInputError } from '#core/errors.ts';
import { EmailAddress } from '#core/model/scalars.ts';
import type { FrozenLetter, NamedAddress } from '#core/ports/letter-transport.ts';
import type { Instant } from '#core/time/instant.ts';

export interface LetterContent {
  readonly from: NamedAddress;
  readonly to: NamedAddress;
  readonly subject: string;
  readonly body: string;
  /** With its angle brackets. */
  readonly messageId: string;
  readonly date: Instant;
  /** The Message-ID of the message this one answers. */
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  /** Opens in a mail program as a message still to be sent. */
  readonly unsent?: boolean;
}

/** The bytes of a letter, the same for the same content: plain text to one person, and nothing that tracks. */
export async function freezeLetter(content: LetterContent): Promise<FrozenLetter> {
  const from = mailbox(content.from, 'from');
  const to = mailbox(content.to, 'to');
  const composer = new MailComposer({
    from,
    to,
    subject: headerText(content.subject, 'subject'),
    messageId: messageIdText(content.messageId, 'messageId'),
    date: new Date(content.date),
    ...(content.inReplyTo === undefined ? {} : { inReplyTo: messageIdText(content.inReplyTo, 'inReplyTo') }),
    ...(content.references === undefined
      ? {}
      : { references: content.references.map((id) => messageIdText(id, 'references')).join(' ') }),
    text: bodyText(content.body),
    // Quoted-printable survives every relay; the alternative for long lines, format=flowed, loses spaces.
    encoding: 'quoted-printable',
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(content.unsent === true ? { headers: { 'X-Unsent': '1' } } : {}),
  });
  const bytes = await composer.compile().build();
  return {
    envelope: { from: from.address, to: to.address },
    messageId: content.messageId,
    bytes,
    sha256: sha256Of(bytes),
  };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A Message-ID at the sender's own domain, from an id nobody else has. */
export function messageIdFor(id: string, senderAddress: string): string {
  const domain = asciiAddress(senderAddress, 'from').split('@')[1];
  return `<${id}@${domain}>`;
}

/** One line of a header as it is shown and sent: no line breaks or NUL, runs of spaces as one. */
export function headerText(text: string, at: string): string {
  refuseUnsendable(text, at);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused.
  if (/[\u0000-\u0008\u000a-\u001f\u007f\u2028\u2029]/.test(text)) {
    throw new InvalidInputError('must be a single line without control characters', at);
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The body with the line ends that mail has, and one at its end. */
function bodyText(text: string): string {
  refuseUnsendable(text, 'body');
  return `${text.replace(/\r\n|\r|\n/g, '\r\n').replace(/(?:\r\n)+$/, '')}\r\n`;
}

function mailbox(given: NamedAddress, at: string): NamedAddress {
  return {
    name: headerText(given.name, `${at}.name`),
    address: asciiAddress(given.address, `${at}.address`),
  };
}

/** The address with its domain in ASCII. @throws InvalidInputError unless it is exactly one mailbox. */
function asciiAddress(address: string, at: string): string {
  const parsed = EmailAddress.safeParse(address);
  const [local = '', domain = ''] = address.split('@');
  const asciiDomain = domainToASCII(domain);
  if (!parsed.success || address.split('@').length !== 2 || asciiDomain === '') {
    throw new InvalidInputError('is not exactly one e-mail address, such as rosa@example.com', at);
  }
  return `${local}@${asciiDomain}`;
}

function messageIdText(id: string, at: string): string {
  if (!/^<[\x21-\x3b\x3d\x3f-\x7e]+>$/.test(id)) {
    throw new InvalidInputError('is not a Message-ID, such as <c1@example.com>', at);
  }
  return id;
}

function refuseUnsendable(text: string, at: string): void {
  if (text.includes('\u0000')) throw new InvalidInputError('contains a NUL character', at);
  if (/\p{Surrogate}/u.test(text)) throw new InvalidInputError('contains half a character', at);
}
