import { ApprovedWords, type LetterRecord } from '#core/letters/letter-record.ts';
import { sayLetter } from '#core/letters/say-letter.ts';
import type { FrozenLetter } from '#core/ports/letter-transport.ts';
import { formatInstant, type Instant } from '#core/time/instant.ts';
import type { LetterTable } from './letter-schema.ts';
import type { Approval, Lease } from './letter-store.ts';

export function recordOf(row: LetterTable): LetterRecord {
  const words = ApprovedWords.parse(JSON.parse(row.words));
  const { state, reply, reason } = row;
  return {
    ...words,
    id: row.id,
    state,
    messageId: row.message_id,
    attempt: row.attempt,
    approvedAt: row.approved_at,
    changedAt: row.changed_at,
    reply,
    reason,
    mayRetry: row.may_retry === 1,
    message: sayLetter({ state, to: words.to, reply, reason }),
  };
}

export function frozenOf(row: LetterTable): FrozenLetter {
  return {
    envelope: { from: row.envelope_from, to: row.envelope_to },
    messageId: row.message_id,
    bytes: Buffer.from(row.message, 'latin1'),
    sha256: row.sha256,
  };
}

export function newRow(
  ownerId: string,
  { id, idempotencyKey, hash, words, frozen, lease }: Approval,
): LetterTable {
  const at = instantText(lease.now);
  return {
    owner_id: ownerId,
    id,
    draft_id: words.draftId,
    idempotency_key: idempotencyKey,
    approval_hash: hash,
    state: 'approved',
    attempt: 0,
    earlier_doubt: 0,
    words: JSON.stringify(words),
    message_id: frozen.messageId,
    envelope_from: frozen.envelope.from,
    envelope_to: frozen.envelope.to,
    message: Buffer.from(frozen.bytes).toString('latin1'),
    sha256: frozen.sha256,
    ...leaseColumns(lease),
    reply: null,
    reason: null,
    may_retry: 0,
    approved_at: at,
    changed_at: at,
  };
}

export function leaseColumns(lease: Lease | null): Pick<LetterTable, 'lease_holder' | 'lease_until'> {
  return {
    lease_holder: lease?.holder ?? null,
    lease_until: lease === null ? null : instantText(lease.until),
  };
}

/** In UTC, so that both databases sort instants alike. */
export function instantText(instant: Instant): string {
  return formatInstant(instant, 0);
}
