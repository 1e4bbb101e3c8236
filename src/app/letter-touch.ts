import type { LetterRecord } from '#core/letters/letter-record.ts';
import type { Career } from '#core/model/career.ts';
import type { EntryOf } from '#core/model/journal-entry.ts';
import type { Instant } from '#core/time/instant.ts';
import { formatInZone } from '#core/time/zones.ts';

/** The fact that a letter went out, with its words, what was let pass, and the Message-ID that replies will name. */
export function touchOfLetter(
  career: Career,
  letter: LetterRecord,
  entryId: string,
  now: Instant,
): EntryOf<'touch'> {
  return {
    id: entryId,
    at: formatInZone(career.seeker.zone, now),
    kind: 'touch',
    direction: 'out',
    channel: letter.channel,
    ...given('purpose', letter.purpose),
    ...given('contactId', known(career.contacts, letter.contactId)),
    ...given('opportunityId', known(career.opportunities, letter.opportunityId)),
    ...given('interviewId', known(career.interviews, letter.interviewId)),
    outcome: 'sent',
    text: letter.body,
    ...(letter.overrides.length === 0 ? {} : { overrides: letter.overrides }),
    messageId: letter.messageId,
    ...given('language', letter.language),
  };
}

/** A letter that left is a fact even when what it was about has been taken out of the career since. */
function known(items: readonly { readonly id: string }[], id: string | null): string | null {
  return id !== null && items.some((item) => item.id === id) ? id : null;
}

function given<Key extends string, Value>(key: Key, value: Value | null): Partial<Record<Key, Value>> {
  return value === null ? {} : ({ [key]: value } as Record<Key, Value>);
}
