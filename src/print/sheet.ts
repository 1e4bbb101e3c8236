import { splitLetter } from '#core/checker/split-letter.ts';
import { viewCareer } from '#core/facts/career-view.ts';
import { type LetterLayout, layoutIn } from '#core/letters/print-form.ts';
import type { Career } from '#core/model/career.ts';
import type { Contact } from '#core/model/contact.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Organization } from '#core/model/organization.ts';
import type { Seeker } from '#core/model/seeker.ts';
import type { Instant } from '#core/time/instant.ts';
import { type AddressCustom, addressLines, senderLines } from './address-lines.ts';

/** Everything a printed form shows, as plain text: nothing in it is ever read as markup. */
export interface Sheet {
  readonly layout: LetterLayout;
  readonly paper: 'us-letter' | 'a4';
  readonly language: string;
  readonly title: string;
  readonly sender: {
    readonly name: string;
    readonly address: readonly string[];
    /** The address, and how else to reach the sender where the signature does not say. */
    readonly lines: readonly string[];
    readonly phone: string | null;
  };
  readonly recipient: {
    readonly name: string;
    readonly lines: readonly string[];
    /** Whether they say more than names. */
    readonly hasStreet: boolean;
    readonly organization: string | null;
    readonly fax: string | null;
    readonly phone: string | null;
  };
  readonly date: string;
  readonly subject: string | null;
  /** Greeting and paragraphs, each as its lines. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly close: string | null;
  readonly signature: readonly string[];
}

export interface SheetRequest {
  readonly career: Career;
  readonly draft: Draft;
  readonly now: Instant;
  readonly layout?: LetterLayout | undefined;
}

/** The facts and words of a draft, ready to be laid out. A recipient without an address keeps a name only. */
export function sheetOf({ career, draft, now, layout: wished }: SheetRequest): Sheet {
  const { seeker, contacts, organizations } = viewCareer(career, now);
  const contact = contacts.get(draft.contactId ?? '') ?? null;
  const organization = organizations.get(contact?.organizationId ?? '') ?? null;
  const from = seeker.country ?? /-([A-Z]{2})\b/.exec(seeker.locale)?.[1];
  const layout = wished ?? layoutIn(from);
  const language = draft.language ?? seeker.locale;
  const words = wordsOf(draft.body ?? '');
  return {
    layout,
    paper: layout === 'us' ? 'us-letter' : 'a4',
    language,
    title: draft.subject ?? contact?.name ?? 'Letter',
    sender: senderOf(seeker, words.signature),
    recipient: recipientOf(contact, organization, { layout, language, from }),
    date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: seeker.zone }).format(now),
    subject: draft.subject ?? null,
    ...words,
  };
}

function senderOf(seeker: Seeker, signature: readonly string[]): Sheet['sender'] {
  return {
    name: seeker.name,
    address: seeker.address ?? [],
    // What stands under the name need not stand above it too.
    lines: senderLines(seeker).filter((line) => !signature.includes(line)),
    phone: seeker.phoneUse === 'never' ? null : (seeker.phone ?? null),
  };
}

function recipientOf(
  contact: Contact | null,
  organization: Organization | null,
  custom: AddressCustom,
): Sheet['recipient'] {
  return {
    name: contact?.name ?? '',
    lines: contact === null ? [] : addressLines(contact, organization, custom),
    hasStreet: (contact?.address ?? organization?.address ?? []).length > 0,
    organization: organization?.name ?? null,
    fax: contact?.fax ?? organization?.fax ?? null,
    phone: contact?.phone ?? null,
  };
}

function wordsOf(body: string): Pick<Sheet, 'paragraphs' | 'close' | 'signature'> {
  const { close, signature } = splitLetter(body);
  return {
    paragraphs: body
      .slice(0, close?.start ?? body.length)
      .split(/\n{2,}/)
      .map((paragraph) => linesOf(paragraph.trim()))
      .filter((lines) => lines.length > 0),
    close: close === null ? null : body.slice(close.start, close.end),
    signature: signature === null ? [] : linesOf(body.slice(signature.start, signature.end)),
  };
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
