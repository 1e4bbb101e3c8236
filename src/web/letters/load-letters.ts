import { queryOptions } from '@tanstack/react-query';
import type { LetterRecord } from '#core/letters/letter-record.ts';
import type { DraftRow } from '../api/answers.ts';
import { request } from '../api/request.ts';

/** Letters begun and not yet sent. */
export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: () => request<DraftRow[]>('GET', '/drafts'),
});

/** Letters that were approved, and how far each got. */
export const lettersQuery = queryOptions({
  queryKey: ['letters'],
  queryFn: () => request<LetterRecord[]>('GET', '/letters'),
});

export type Resolution = 'sent' | 'send-again' | 'not-sent';

/** What the seeker says about a letter of which nobody else knows whether it left. */
export function resolveLetter(letterId: string, as: Resolution): Promise<LetterRecord> {
  return request('POST', `/letters/${encodeURIComponent(letterId)}/resolve`, { as });
}

export function discardDraft(draftId: string): Promise<unknown> {
  return request('DELETE', `/drafts/${encodeURIComponent(draftId)}`);
}
