import { InvalidInputError } from '#core/errors.ts';
import { viewCareer } from '#core/facts/career-view.ts';
import type { EntryOf } from '#core/model/journal-entry.ts';
import { type Channel, OUT_OUTCOMES } from '#core/model/lists.ts';
import { parseEntry } from '#core/model/parse-career.ts';
import { instantFrom } from '#core/time/instant.ts';
import { formatInZone } from '#core/time/zones.ts';
import { draftOf, refuseBlocked } from './letter-words.ts';
import type { Services } from './services.ts';

export interface SentByOtherMeans {
  readonly draftId: string;
  /** By which it really went; the draft's own when left out. */
  readonly channel?: Channel;
  /** `sent` for what is written; how the call went for one by phone. */
  readonly outcome?: (typeof OUT_OUTCOMES)[number];
  /** When, if not now. */
  readonly at?: string;
}

/** Channels on which one speaks, so that the draft was notes: only whether one may speak to this person so is looked at. */
const SPOKEN: ReadonlySet<Channel> = new Set(['phone', 'in-person']);
const ABOUT_SENDING: ReadonlySet<string> = new Set(['channel-is-allowed', 'recipient-is-allowed']);

/**
 * The fact that a letter went out by other means, as the seeker says: by their mail program, by post, as a call. Recorded
 * in one transaction with the end of its draft.
 * @throws BlockedError for a channel or person that is forbidden, and for a letter that must not go out as it is.
 */
export function recordSent(
  { career, world, letters }: Pick<Services, 'career' | 'world' | 'letters'>,
  { draftId, channel: given, outcome: said, at }: SentByOtherMeans,
): Promise<EntryOf<'touch'>> {
  const now = world.now();
  return refuseLive(letters, draftId).then(() =>
    career.change((present) => {
      const draft = draftOf(present, draftId);
      const channel = given ?? draft.channel ?? 'email';
      const outcome = said ?? (SPOKEN.has(channel) ? undefined : 'sent');
      if (outcome === undefined) {
        throw new InvalidInputError(`is missing: ${OUT_OUTCOMES.join(', ')}`, 'outcome');
      }
      if (at !== undefined && instantFrom(at) > now) throw new InvalidInputError('lies in the future', 'at');
      refuseBlocked(
        present,
        draft,
        channel,
        now,
        (finding) => !SPOKEN.has(channel) || ABOUT_SENDING.has(finding.check),
      );
      const touch = parseEntry({
        id: world.newId('e'),
        at: at ?? formatInZone(viewCareer(present, now).seeker.zone, now),
        kind: 'touch',
        direction: 'out',
        channel,
        purpose: draft.purpose,
        contactId: draft.contactId,
        opportunityId: draft.opportunityId,
        interviewId: draft.interviewId,
        outcome,
        text: SPOKEN.has(channel) ? undefined : draft.body,
        overrides: (draft.overrides ?? []).length === 0 ? undefined : draft.overrides,
        language: draft.language,
      }) as EntryOf<'touch'>;
      return {
        career: {
          ...present,
          drafts: present.drafts.filter((other) => other.id !== draftId),
          journal: [...present.journal, touch],
        },
        result: touch,
      };
    }),
  );
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
