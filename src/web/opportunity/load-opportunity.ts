import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Interview } from '#core/model/interview.ts';
import type { JournalEntry } from '#core/model/journal-entry.ts';
import type { Opportunity } from '#core/model/opportunity.ts';
import type { OpportunityPage, OpportunityRow } from '../api/answers.ts';
import { request } from '../api/request.ts';
import { useToast } from '../design/toast.tsx';

export const opportunitiesQuery = queryOptions({
  queryKey: ['opportunities'],
  queryFn: () => request<OpportunityRow[]>('GET', '/opportunities'),
});

export function opportunityQuery(id: string) {
  return queryOptions({
    queryKey: ['opportunity', id],
    queryFn: () => request<OpportunityPage>('GET', `/opportunities/${encodeURIComponent(id)}`),
  });
}

/** What the form for a new opportunity says. */
export interface NewOpportunity {
  readonly organization:
    | { readonly id: string }
    | {
        readonly name: string;
        readonly country: string;
        readonly subdivision?: string;
        readonly zone: string;
      };
  readonly role: string;
  readonly appliedOn?: string;
  readonly interview?: NewInterview;
}

export interface NewInterview {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly format: 'phone' | 'video' | 'onsite';
  readonly people: readonly { readonly name: string; readonly title?: string; readonly email?: string }[];
}

/** Another time, or off. */
export interface InterviewChange {
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly cancelled?: true;
  readonly by: 'employer' | 'seeker';
}

export function useAddOpportunity() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (added: NewOpportunity) => request<Opportunity>('POST', '/opportunities', added),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** A fact as the form has it: the server gives it its id and instant. */
export type NewFact = Readonly<Record<string, unknown>> & { readonly kind: string };

export function useJournal() {
  const queries = useQueryClient();
  const say = useToast();
  const refresh = () => queries.invalidateQueries();

  const undo = useMutation({
    mutationFn: (entryId: string) =>
      request<JournalEntry>('POST', `/journal/${encodeURIComponent(entryId)}/undo`),
    onSuccess: () => {
      say({ words: 'Taken back.' });
      return refresh();
    },
  });
  const add = useMutation({
    mutationFn: (fact: NewFact) => request<JournalEntry>('POST', '/journal', fact),
    onSuccess: (entry) => {
      say({ words: 'Noted in the journal.', undo: () => undo.mutate(entry.id) });
      return refresh();
    },
  });
  const addInterview = useMutation({
    mutationFn: ({ opportunityId, interview }: { opportunityId: string; interview: NewInterview }) =>
      request<Interview>('POST', `/opportunities/${encodeURIComponent(opportunityId)}/interviews`, interview),
    onSuccess: () => {
      say({ words: 'The interview is noted.' });
      return refresh();
    },
  });
  const changeInterview = useMutation({
    mutationFn: ({ interviewId, change }: { interviewId: string; change: InterviewChange }) =>
      request<JournalEntry>('POST', `/interviews/${encodeURIComponent(interviewId)}/changes`, change),
    onSuccess: (entry) => {
      say({ words: 'Noted in the journal.', undo: () => undo.mutate(entry.id) });
      return refresh();
    },
  });
  return { add, undo, addInterview, changeInterview };
}
