import type { LetterState } from '#core/letters/letter-record.ts';

/** Approved letters. Not part of the career: it is this machine's record of what it tried to send. */
export interface LetterTable {
  owner_id: string;
  id: string;
  draft_id: string;
  idempotency_key: string;
  /** Of the words, sender and recipient that were approved. */
  approval_hash: string;
  state: LetterState;
  attempt: number;
  /** 1 when an attempt before this one may have left: then only a yes makes the letter certain again. */
  earlier_doubt: number;
  /** The approved words as JSON. */
  words: string;
  message_id: string;
  envelope_from: string;
  envelope_to: string;
  /** The frozen message; seven-bit by construction, so text keeps it byte for byte in both databases. */
  message: string;
  sha256: string;
  /** Which process has it in hand, and until when that is believed without asking. */
  lease_holder: string | null;
  lease_until: string | null;
  reply: string | null;
  reason: string | null;
  /** 0 or 1. */
  may_retry: number;
  approved_at: string;
  changed_at: string;
}
