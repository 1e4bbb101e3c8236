import { queryOptions } from '@tanstack/react-query';
import type { AgendaAnswer } from '../api/answers.ts';
import { request } from '../api/request.ts';

/** What to do, seen now or at another instant. */
export function agendaQuery(at?: string) {
  return queryOptions({
    queryKey: ['agenda', at ?? 'now'],
    queryFn: () =>
      request<AgendaAnswer>('GET', at === undefined ? '/agenda' : `/agenda?at=${encodeURIComponent(at)}`),
    refetchInterval: at === undefined ? 60_000 : false,
  });
}
