import { createHash } from 'node:crypto';
import { checkDraft } from '#core/checker/check-draft.ts';
import type { Finding } from '#core/checker/finding.ts';
import { BlockedError, InvalidInputError, NotFoundError } from '#core/errors.ts';
import { viewCareer } from '#core/facts/career-view.ts';
import { ApprovedWords, type LetterRecord } from '#core/letters/letter-record.ts';
import type { Career } from '#core/model/career.ts';
import type { Contact } from '#core/model/contact.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Channel } from '#core/model/lists.ts';
import type { NamedAddress } from '#core/ports/letter-transport.ts';
import type { Instant } from '#core/time/instant.ts';

/** What an approval of this draft approves, word for word. @throws InvalidInputError naming what a letter by e-mail lacks. */
export function wordsOf(career: Career, draftId: string, from: NamedAddress, now: Instant): ApprovedWords {
  const draft = draftOf(career, draftId);
  const contact = recipientOf(career, draft, now);
  const channel = draft.channel ?? 'email';
  if (channel !== 'email') {
    throw new InvalidInputError(
      `this letter goes by ${channel}, which is not sent from here; record it once it is done`,
      `drafts.${draft.id}.channel`,
    );
  }
  return {
    draftId: draft.id,
    purpose: draft.purpose ?? null,
    channel,
    contactId: contact.id,
    opportunityId: draft.opportunityId ?? null,
    interviewId: draft.interviewId ?? null,
    language: draft.language ?? null,
    from,
    to: { name: contact.name, address: addressOf(contact) },
    subject: filled(draft.subject, `drafts.${draft.id}.subject`),
    body: filled(draft.body, `drafts.${draft.id}.body`),
    overrides: draft.overrides ?? [],
  };
}

/** Two approvals of the same words, by the same sender, to the same person, have the same hash; others do not. */
export function approvalHash(words: ApprovedWords): string {
  const { from, to, overrides, ...rest } = words;
  const listed = [
    Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)),
    [from.name, from.address, to.name, to.address],
    overrides.map(({ check, reason }) => [check, reason]),
  ];
  return createHash('sha256').update(JSON.stringify(listed)).digest('hex');
}

/** The words of a letter without what became of it. */
export function approvedWords(letter: LetterRecord): ApprovedWords {
  return ApprovedWords.parse(letter);
}

/**
 * The last word before a letter leaves, on the career as it is in the claiming transaction: a restriction recorded a moment
 * ago counts. Spelling and grammar never stop a letter, so no engine is waited for.
 * @throws BlockedError
 */
export function refuseBlocked(
  career: Career,
  draft: Draft,
  channel: Channel,
  now: Instant,
  counts: (finding: Finding) => boolean = () => true,
): void {
  const { findings } = checkDraft({
    career,
    draft: { ...draft, channel },
    at: now,
    language: [],
    notChecked: [],
  });
  const blocking = findings.filter((finding) => finding.severity === 'block' && counts(finding));
  const [first] = blocking;
  if (first === undefined) return;
  const more = blocking.length === 1 ? '' : ` (and ${blocking.length - 1} more)`;
  throw new BlockedError(`${first.message}${more}`, `drafts.${draft.id}.${first.field ?? 'channel'}`);
}

export function draftOf(career: Career, draftId: string): Draft {
  const draft = career.drafts.find((one) => one.id === draftId);
  if (draft === undefined) throw new NotFoundError('draft', draftId);
  return draft;
}

/** The one person the letter is for, as known now. */
export function recipientOf(career: Career, draft: Draft, now: Instant): Contact {
  const at = `drafts.${draft.id}`;
  if (draft.contactId === undefined)
    throw new InvalidInputError('is addressed to nobody yet', `${at}.contactId`);
  if ((draft.alsoTo ?? []).length > 0) {
    throw new InvalidInputError(
      'a letter goes to one person; write to each of them separately',
      `${at}.alsoTo`,
    );
  }
  const contact = viewCareer(career, now).contacts.get(draft.contactId);
  if (contact === undefined) throw new NotFoundError('contact', draft.contactId, `${at}.contactId`);
  return contact;
}

function addressOf(contact: Contact): string {
  if (contact.email === undefined) {
    throw new InvalidInputError(
      `there is no e-mail address of ${contact.name}`,
      `contacts.${contact.id}.email`,
    );
  }
  return contact.email;
}

function filled(text: string | undefined, at: string): string {
  if (text === undefined || text.trim() === '') throw new InvalidInputError('is empty', at);
  return text;
}
