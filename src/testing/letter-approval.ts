import type { ApprovedWords } from '#core/letters/letter-record.ts';
import { type Instant, instantFrom } from '#core/time/instant.ts';
import type { Approval, Lease } from '#store/letter-store.ts';

/** Of a process called `here`, for one minute. */
export function aLease(over: Partial<Lease> = {}): Lease {
  const now = over.now ?? instantFrom('2028-02-23T09:00:00Z');
  return { holder: 'here', now, until: (now + 60_000) as Instant, ...over };
}

/** An approval of draft `d1` under the key `key-<id>`, as the send protocol makes one. */
export function anApproval(id: string, words: Partial<ApprovedWords> = {}): Approval {
  const text = 'Subject: Thank you\r\n\r\nThank you.\r\n';
  return {
    id,
    idempotencyKey: `key-${id}`,
    hash: `hash-${id}`,
    lease: aLease(),
    words: {
      draftId: 'd1',
      purpose: 'thank-you',
      channel: 'email',
      contactId: 'c1',
      opportunityId: 'p1',
      interviewId: 'i1',
      language: null,
      from: { name: 'Niamh Kerr', address: 'niamh@example.com' },
      to: { name: 'Ada Byron', address: 'ada@example.com' },
      subject: 'Thank you',
      body: 'Thank you.',
      overrides: [],
      ...words,
    },
    frozen: {
      envelope: { from: 'niamh@example.com', to: 'ada@example.com' },
      messageId: `<${id}@example.com>`,
      bytes: new TextEncoder().encode(text),
      sha256: 'f'.repeat(64),
    },
  };
}
