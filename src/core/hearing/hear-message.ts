import { NotFoundError } from '../errors.ts';
import { type CareerView, viewCareer } from '../facts/career-view.ts';
import type { Career } from '../model/career.ts';
import type { EntryOf } from '../model/journal-entry.ts';
import { addDays, formatDay } from '../time/day.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import { hearWords } from './hear-words.ts';
import { type HearingContext, hearingContext } from './hearing-context.ts';
import { type MessageMatch, matchMessage, touchWithMessageId } from './match-message.ts';
import { kindOf, type MessageKind } from './message-kind.ts';
import { ownWords } from './own-words.ts';
import type { HearingProposal, ProposedEntry } from './proposal.ts';
import { proposeFacts } from './propose-facts.ts';
import { readBounce } from './read-bounce.ts';
import type { ReceivedMessage } from './received-message.ts';
import { sentencesOf } from './sentences.ts';

/** What a message is, whom it is from, and what it would add to the journal if the seeker says so. */
export interface Heard {
  readonly kind: MessageKind;
  /** The journal has it already; then nothing is proposed. */
  readonly isKnown: boolean;
  readonly match: MessageMatch | null;
  /** When it was written, as far as that can be believed. */
  readonly writtenAt: Instant;
  readonly proposals: readonly HearingProposal[];
}

/** What the seeker says a message is about, where that was open or taken wrongly. */
export interface SaidToBe {
  readonly contactId?: string;
  readonly opportunityId?: string;
}

/** Longest text of a touch. */
const LONGEST_TEXT = 20_000;
const RETURNS = /\b(?:back|return|returning|returns)\b.*/i;
const UNTIL = /\b(?:until|till|through|up to(?: and including)?)\b.*/i;

/** Reads a message against the search. Proposes only: whatever it says, nothing is recorded, sent or opened by it. */
export function hearMessage(
  career: Career,
  message: ReceivedMessage,
  now: Instant,
  said: SaidToBe = {},
): Heard {
  const view = viewCareer(career, now);
  const kind = kindOf(message, ownAddresses(view));
  const sentAt = parseInstant(message.sentAt ?? '');
  // Anybody can write any date on a letter; none comes from the future.
  const writtenAt = sentAt === null || sentAt > now ? now : sentAt;
  const isKnown = message.messageId !== null && isInJournal(view, message.messageId);
  const heard = { kind, isKnown, match: null, writtenAt, proposals: [] };
  if (isKnown || kind === 'own' || kind === 'list') return heard;
  if (kind === 'bounce') return { ...heard, proposals: hearBounce(view, message) };
  const match = asSaid(view, matchMessage(view, message), said);
  if (match === null) return heard;
  const context = hearingContext(view, match, writtenAt);
  const proposals =
    kind === 'auto-reply'
      ? hearAutoReply(context, message)
      : hearAnswer(context, message, kind === 'machine');
  return { ...heard, match, proposals };
}

/** The seeker's word goes before whatever was found out. @throws NotFoundError */
function asSaid(view: CareerView, match: MessageMatch | null, said: SaidToBe): MessageMatch | null {
  const { contactId, opportunityId } = said;
  if (contactId === undefined && opportunityId === undefined) return match;
  if (contactId !== undefined && !view.contacts.has(contactId)) throw new NotFoundError('contact', contactId);
  if (opportunityId !== undefined && !view.opportunities.has(opportunityId)) {
    throw new NotFoundError('opportunity', opportunityId);
  }
  return {
    contactId: contactId ?? match?.contactId ?? null,
    opportunityId: opportunityId ?? match?.opportunityId ?? null,
    candidates: opportunityId === undefined ? (match?.candidates ?? []) : [opportunityId],
    answersEntryId: match?.answersEntryId ?? null,
    by: 'said',
    sure: 'sure',
  };
}

function isInJournal(view: CareerView, messageId: string): boolean {
  return view.index
    .ofKind('touch')
    .some(({ entry }) => entry.direction === 'in' && entry.messageId === messageId);
}

/** The touch is what it should have been: sent, and returned. */
function hearBounce(view: CareerView, message: ReceivedMessage): readonly HearingProposal[] {
  const bounce = readBounce(message);
  if (bounce === null) return [];
  const named = bounce.messageId === null ? undefined : touchWithMessageId(view, [bounce.messageId]);
  const touch = named ?? latestTo(view, bounce.recipient);
  if (touch === undefined || touch.outcome === 'bounced') return [];
  return [
    {
      says: bounce.outcome === 'failed' ? 'bounced' : 'delayed',
      words: bounce.said === '' ? [] : [bounce.said],
      sure: named === undefined ? 'likely' : 'sure',
      entries:
        bounce.outcome === 'failed'
          ? [{ kind: 'correction', entryId: touch.id, by: { ...touch, outcome: 'bounced' } }]
          : [],
    },
  ];
}

function latestTo(view: CareerView, recipient: string | null): EntryOf<'touch'> | undefined {
  if (recipient === null) return undefined;
  return view.index.ofKind('touch').findLast(({ entry }) => {
    const email = view.contacts.get(entry.contactId ?? '')?.email;
    return (
      entry.direction === 'out' &&
      entry.channel === 'email' &&
      email?.toLowerCase() === recipient.toLowerCase()
    );
  })?.entry;
}

/** An automatic answer is no answer; the days away it names are worth knowing. */
function hearAutoReply(context: HearingContext, message: ReceivedMessage): readonly HearingProposal[] {
  const { match, readDay } = context;
  const { contactId } = match;
  const wrote: HearingProposal = {
    says: 'wrote',
    words: [],
    sure: match.sure,
    entries: [touchOf(context, message, 'auto-reply')],
  };
  if (contactId === null) return [wrote];
  for (const { text } of sentencesOf(ownWords(message.text))) {
    const returns = RETURNS.exec(text)?.[0];
    const phrase = returns ?? UNTIL.exec(text)?.[0];
    const day = phrase === undefined ? null : (readDay(phrase)?.by ?? null);
    if (day === null) continue;
    const until = formatDay(returns === undefined ? day : addDays(day, -1));
    return [
      wrote,
      { says: 'away', words: [text], sure: 'likely', entries: [{ kind: 'away', contactId, until }] },
    ];
  }
  return [wrote];
}

function hearAnswer(
  context: HearingContext,
  message: ReceivedMessage,
  automatic: boolean,
): readonly HearingProposal[] {
  const { contactId, opportunityId, sure } = context.match;
  const heard = hearWords(message.text);
  const wrote: HearingProposal[] = automatic
    ? []
    : [{ says: 'wrote', words: [], sure, entries: [touchOf(context, message, 'sent')] }];
  if (opportunityId === null) return wrote;
  return [
    ...wrote,
    ...heard.map((one) => ({
      says: one.meaning,
      words: one.words.map(({ text }) => text),
      sure: sure === 'guess' ? ('guess' as const) : ('likely' as const),
      entries: proposeFacts(one, { opportunityId, contactId, automatic }, context),
    })),
  ];
}

function touchOf(
  { match: { contactId, opportunityId } }: HearingContext,
  message: ReceivedMessage,
  outcome: 'sent' | 'auto-reply',
): ProposedEntry {
  const text = ownWords(message.text).slice(0, LONGEST_TEXT);
  return {
    kind: 'touch',
    direction: 'in',
    channel: 'email',
    ...(contactId === null ? {} : { contactId }),
    ...(opportunityId === null ? {} : { opportunityId }),
    outcome,
    ...(text === '' ? {} : { text }),
    ...(message.messageId === null ? {} : { messageId: message.messageId }),
  };
}

function ownAddresses({ seeker }: CareerView): ReadonlySet<string> {
  return new Set(seeker.email === undefined ? [] : [seeker.email.toLowerCase()]);
}
