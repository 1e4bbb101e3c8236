import type { Delivery } from '#core/ports/letter-transport.ts';

/** What we saw ourselves of an attempt, beside what the library reported. */
export interface Observed {
  /** How much of our own stream was read: the library cannot be asked (it reports a lost 250 like a lost greeting). */
  readonly pulled: 'nothing' | 'some' | 'all';
  /** The reply to the letter, when the library says that it went well. */
  readonly accepted: string | null;
  /** What the library threw. */
  readonly error: { readonly message: string; readonly response?: string | undefined } | null;
}

const REFUSAL = /^([45]\d\d)(?:[ -]|$)/;

/**
 * What is certain about the letter. A refusal by the server is, at any stage; so is that nothing left when nothing was
 * read from us. Which command the library thinks failed is no evidence, and never looked at.
 */
export function classifyDelivery({ pulled, accepted, error }: Observed): Delivery {
  if (accepted !== null && pulled === 'all' && /^2\d\d(?:[ -]|$)/.test(accepted)) {
    return { kind: 'sent', reply: accepted };
  }
  const reply = error?.response ?? accepted ?? '';
  const code = Number(REFUSAL.exec(reply)?.[1] ?? Number.NaN);
  if (!Number.isNaN(code)) return { kind: 'refused', code, reply, mayRetry: code < 500 };
  const reason = error?.message ?? `the server answered out of turn: ${reply}`;
  return pulled === 'nothing' ? { kind: 'not-sent', reason } : { kind: 'unsure', reason };
}
