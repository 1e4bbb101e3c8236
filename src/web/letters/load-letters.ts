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
