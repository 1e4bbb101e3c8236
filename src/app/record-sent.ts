import { InvalidInputError } from '#core/errors.ts';
import { viewCareer } from '#core/facts/career-view.ts';
import type { Career } from '#core/model/career.ts';
import type { Draft } from '#core/model/draft.ts';
import type { EntryOf } from '#core/model/journal-entry.ts';
import type { Channel, OUT_OUTCOMES } from '#core/model/lists.ts';
import { parseEntry } from '#core/model/parse-career.ts';
import { type Instant, instantFrom } from '#core/time/instant.ts';
import { formatInZone } from '#core/time/zones.ts';
import { draftOf, recipientOf, refuseBlocked } from './letter-words.ts';
import { keepRemovedDraft } from './removed-drafts.ts';
import type { Services } from './services.ts';

type Outcome = (typeof OUT_OUTCOMES)[number];

export interface SentByOtherMeans {
  readonly draftId: string;
  /** By which it really went; the draft's own when left out. */
  readonly channel?: Channel;
  /** `sent` for what is written; how the call went for one by phone. */
  readonly outcome?: Outcome;
  /** When, if not now. */
  readonly at?: string;
}

/** Channels on which one speaks, so that the draft was notes: only whether one may speak to this person so is looked at. */
const SPOKEN: Partial<Record<Channel, readonly Outcome[]>> = {
  phone: ['spoke', 'voicemail', 'no-answer'],
  'in-person': ['spoke', 'no-answer'],
};
const ABOUT_SENDING: ReadonlySet<string> = new Set(['channel-is-allowed', 'recipient-is-allowed']);

/**
 * The fact that a letter went out by other means, as the seeker says: by their mail program, by post, as a call. Recorded
 * in one transaction with the end of its draft; the notes for a call that nobody answered are kept for the next one.
 * @throws BlockedError for a channel or person that is forbidden, and for a letter that must not go out as it is.
 */
export async function recordSent(
  services: Pick<Services, 'career' | 'world' | 'letters' | 'settings'>,
  said: SentByOtherMeans,
): Promise<EntryOf<'touch'>> {
  const { career, world, letters } = services;
  await refuseLive(letters, said.draftId);
  const now = world.now();
  const entryId = world.newId('e');
  const { draft, touch } = await career.change((present) => {
    const draft = draftOf(present, said.draftId);
    const touch = touchOf(present, draft, said, entryId, now);
    const isOver = touch.outcome !== 'no-answer';
    return {
      career: {
        ...present,
        drafts: isOver ? present.drafts.filter((other) => other.id !== draft.id) : present.drafts,
        journal: [...present.journal, touch],
      },
      result: { draft, touch },
    };
  });
  if (touch.outcome !== 'no-answer') await keepRemovedDraft(services, touch.id, draft);
  return touch;
}

function touchOf(
  career: Career,
  draft: Draft,
  { channel: wanted, outcome: said, at: when }: SentByOtherMeans,
  id: string,
  now: Instant,
): EntryOf<'touch'> {
  const channel = wanted ?? draft.channel ?? 'email';
  const at = when === undefined ? now : instantFrom(when);
  if (at > now) throw new InvalidInputError('lies in the future', 'at');
  const outcome = outcomeOf(channel, said);
  const spoken = SPOKEN[channel] !== undefined;
  if (draft.contactId !== undefined) recipientOf(career, draft, at);
  // As of that day: what they asked for later does not undo a letter that is long in the post.
  refuseBlocked(career, draft, channel, at, ({ check }) => !spoken || ABOUT_SENDING.has(check));
  const touch = {
    id,
    at: when ?? formatInZone(viewCareer(career, now).seeker.zone, now),
    kind: 'touch',
    direction: 'out',
    channel,
    purpose: draft.purpose,
    contactId: draft.contactId,
    opportunityId: draft.opportunityId,
    interviewId: draft.interviewId,
    outcome,
    text: spoken ? undefined : draft.body,
    overrides: (draft.overrides ?? []).length === 0 ? undefined : draft.overrides,
    language: draft.language,
  };
  const given = Object.entries(touch).filter(([, value]) => value !== undefined);
  return parseEntry(Object.fromEntries(given)) as EntryOf<'touch'>;
}

function outcomeOf(channel: Channel, said: Outcome | undefined): Outcome {
  const possible = SPOKEN[channel] ?? ['sent'];
  const [only] = possible;
  if (said === undefined && only !== undefined && possible.length === 1) return only;
  if (said === undefined || !possible.includes(said)) {
    throw new InvalidInputError(
      `${said === undefined ? 'is missing' : `cannot be “${said}” by ${channel}`}; it is one of: ${possible.join(', ')}`,
      'outcome',
    );
  }
  return said;
}

/** A letter on its way, or of which nobody knows, is settled first: else it would be recorded twice. */
async function refuseLive(letters: Services['letters'], draftId: string): Promise<void> {
  const live = await letters.findLive(draftId);
  if (live !== null) {
    throw new InvalidInputError(
      live.state === 'unsure'
        ? 'it is not known yet whether this letter was sent; say so first'
        : 'this letter is being sent just now',
      `letters.${live.id}`,
    );
  }
}
