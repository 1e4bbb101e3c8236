import { createHash } from 'node:crypto';
import type { Draft } from '#core/model/draft.ts';

/** A short mark that changes with what the seeker can change, so that two windows never write over each other unseen. */
export function draftVersion({ subject, body, channel, overrides = [] }: Draft): string {
  const words = [
    subject ?? null,
    body ?? null,
    channel ?? null,
    overrides.map(({ check, reason }) => [check, reason]),
  ];
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 16);
}
