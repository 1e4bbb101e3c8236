import { queryOptions } from '@tanstack/react-query';
import type { CheckResult } from '#core/checker/finding.ts';
import type { LetterRecord } from '#core/letters/letter-record.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Channel } from '#core/model/lists.ts';
import type { DraftPage } from '../api/answers.ts';
import { request } from '../api/request.ts';

export interface LetterWords {
  readonly subject: string;
  readonly body: string;
  readonly channel: Channel;
}

export type HandOver =
  | { readonly how: 'mailto'; readonly link: string; readonly isLong: boolean }
  | { readonly how: 'eml'; readonly fileName: string; readonly eml: string }
  | { readonly how: 'copy'; readonly to: string | null; readonly subject: string; readonly text: string };

function at(draftId: string, rest = ''): string {
  return `/drafts/${encodeURIComponent(draftId)}${rest}`;
}

export function draftQuery(draftId: string) {
  return queryOptions({
    queryKey: ['draft', draftId],
    queryFn: () => request<DraftPage>('GET', at(draftId)),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The letter read in the words as they stand: quickly by the program's own checks, then by the language engines too. */
export function checkQuery(draftId: string, words: LetterWords, overrides: number, engines: 'cheap' | 'all') {
  return queryOptions({
    queryKey: ['check', draftId, engines, words, overrides],
    queryFn: () => request<CheckResult>('POST', at(draftId, `/check?engines=${engines}`), words),
    gcTime: 30_000,
    staleTime: 10_000,
  });
}

export function saveWords(
  draftId: string,
  words: LetterWords & { readonly overrides?: Draft['overrides']; readonly version: string },
): Promise<{ readonly draft: Draft; readonly version: string }> {
  return request('PUT', at(draftId), words);
}

export function sendLetter(draftId: string, idempotencyKey: string, version: string): Promise<LetterRecord> {
  return request('POST', at(draftId, '/send'), { idempotencyKey, version });
}

export function handOverLetter(draftId: string, how: HandOver['how']): Promise<HandOver> {
  return request('POST', at(draftId, '/hand-over'), { how });
}

export function recordSent(draftId: string, channel: Channel, outcome?: string): Promise<unknown> {
  return request('POST', at(draftId, '/sent'), { channel, ...(outcome === undefined ? {} : { outcome }) });
}
