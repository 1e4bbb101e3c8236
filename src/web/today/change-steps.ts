import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Step } from '#core/agenda/agenda.ts';
import type { Draft } from '#core/model/draft.ts';
import type { JournalEntry } from '#core/model/journal-entry.ts';
import type { Channel, TouchOutcome } from '#core/model/lists.ts';
import { request } from '../api/request.ts';
import { useToast } from '../design/toast.tsx';
import type { SearchActivity } from './rest-of-search.tsx';

export interface PutOff {
  readonly steps: readonly Step[];
  /** A day to come back on, or `null` for never. */
  readonly until: string | null;
  readonly reason: string;
}

export interface DoneTouch {
  readonly step: Step;
  readonly channel: Channel;
  readonly outcome: TouchOutcome;
  readonly text: string;
}

/** What can be done to steps. Each deed is a journal entry, so each can be taken back. */
export function useStepDeeds() {
  const queries = useQueryClient();
  const say = useToast();
  const refresh = () => queries.invalidateQueries();

  async function undo(entries: readonly JournalEntry[]) {
    for (const entry of entries) await request('POST', `/journal/${encodeURIComponent(entry.id)}/undo`);
    await refresh();
  }

  const write = useMutation({
    mutationFn: (step: Step) => request<Draft>('POST', '/drafts', { step: step.key }),
    onSuccess: refresh,
  });

  const putOff = useMutation({
    mutationFn: ({ steps, until, reason }: PutOff) =>
      Promise.all(steps.map((step) => request<JournalEntry>('POST', ...putOffRequest(step, until, reason)))),
    onSuccess: (entries, { until }) => {
      say({ words: until === null ? 'Left out.' : 'Put off.', undo: () => void undo(entries) });
      return refresh();
    },
  });

  const record = useMutation({
    mutationFn: (done: DoneTouch) => request<JournalEntry>('POST', '/journal', touchOf(done)),
    onSuccess: (entry) => {
      say({ words: 'Noted in the journal.', undo: () => void undo([entry]) });
      return refresh();
    },
  });

  const searched = useMutation({
    mutationFn: ({ activity, note }: { readonly activity: SearchActivity; readonly note: string }) =>
      request<JournalEntry>('POST', '/journal', {
        kind: 'search',
        activity,
        ...(note === '' ? {} : { note }),
      }),
    onSuccess: (entry) => {
      say({ words: 'Noted in the journal.', undo: () => void undo([entry]) });
      return refresh();
    },
  });

  return { write, putOff, record, searched };
}

function putOffRequest(step: Step, until: string | null, reason: string): [path: string, body: unknown] {
  const path = `/steps/${encodeURIComponent(step.key)}`;
  const why = reason.trim() === '' ? {} : { reason: reason.trim() };
  return until === null ? [`${path}/dismiss`, why] : [`${path}/snooze`, { until, ...why }];
}

function touchOf({ step, channel, outcome, text }: DoneTouch) {
  return {
    kind: 'touch',
    direction: 'out',
    channel,
    purpose: step.action,
    outcome,
    contactId: step.contactId,
    viaContactId: step.viaContactId,
    opportunityId: step.opportunityId,
    interviewId: step.interviewId,
    ...(text.trim() === '' ? {} : { text: text.trim() }),
  };
}
