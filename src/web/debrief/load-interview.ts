import { queryOptions } from '@tanstack/react-query';
import type { InterviewPage } from '../api/answers.ts';
import { request } from '../api/request.ts';
import { type DebriefWork, inputFrom } from './debrief-work.ts';
import type { PhraseReading } from './phrase.ts';

export function interviewQuery(id: string) {
  return queryOptions({
    queryKey: ['interview', id],
    queryFn: () => request<InterviewPage>('GET', `/interviews/${encodeURIComponent(id)}`),
  });
}

export function saveDebrief(id: string, work: DebriefWork, stored: InterviewPage): Promise<InterviewPage> {
  return request(
    'PUT',
    `/interviews/${encodeURIComponent(id)}/debrief`,
    inputFrom(work, stored.interview.debrief),
  );
}

/** What their words may mean on that employer's calendar. */
export function phraseQuery(phrase: string, opportunityId: string, saidAt: string) {
  return queryOptions({
    queryKey: ['phrase', opportunityId, saidAt, phrase],
    queryFn: () =>
      request<{ readings: readonly PhraseReading[] }>('POST', '/phrases', { phrase, opportunityId, saidAt }),
    enabled: phrase !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
}
