import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Step } from '#core/agenda/agenda.ts';
import { statusQuery } from '../api/status.ts';
import { ProblemNote } from '../design/problem-note.tsx';
import { draftsQuery } from '../letters/load-letters.ts';
import { LoadingPage, ProblemPage } from '../shell/page-states.tsx';
import { useStepDeeds } from './change-steps.ts';
import { DoneDialog } from './done-dialog.tsx';
import { agendaQuery } from './load-agenda.ts';
import { NotTodayDialog } from './not-today-dialog.tsx';
import { SearchDialog } from './rest-of-search.tsx';
import { titleOf } from './say-step.ts';
import { TodayView } from './today-view.tsx';
import { focusCardAt, indexOfFocusedCard, useCardKeys } from './use-card-keys.ts';

type Question =
  | { readonly ask: 'not-today'; readonly steps: readonly Step[] }
  | { readonly ask: 'done'; readonly step: Step }
  | { readonly ask: 'searched' };

export function TodayPage() {
  const { at } = useSearch({ from: '/shell/' });
  const status = useQuery(statusQuery);
  const begun = status.data?.begun === true;
  const agenda = useQuery({ ...agendaQuery(at), enabled: begun });
  const drafts = useQuery({ ...draftsQuery, enabled: begun });
  const navigate = useNavigate();
  const deeds = useStepDeeds();
  const [question, setQuestion] = useState<Question | null>(null);
  const askedAt = useRef(0);
  useCardKeys();

  if (status.data?.begun === false) return <Navigate to="/welcome" replace />;
  const error = status.error ?? agenda.error;
  if (agenda.data === undefined && error !== null) {
    return (
      <ProblemPage
        title="Today"
        error={error}
        onRetry={() => void (status.isError ? status.refetch() : agenda.refetch())}
      />
    );
  }
  if (agenda.data === undefined) return <LoadingPage title="Today" />;

  const { names } = agenda.data;
  const today = agenda.data.at.slice(0, 10);
  const begunDrafts = new Map(
    (drafts.data ?? []).flatMap(({ draft }) =>
      draft.step === undefined ? [] : [[draft.step, draft.id] as const],
    ),
  );
  const close = () => setQuestion(null);
  const ask = (next: Question) => {
    askedAt.current = indexOfFocusedCard();
    setQuestion(next);
  };
  // The card and its buttons are gone then: the focus is not left to fall.
  const toNextCard = { onSuccess: () => focusCardAt(askedAt.current) };

  return (
    <>
      <ProblemNote
        error={deeds.write.error ?? deeds.putOff.error ?? deeds.record.error ?? deeds.searched.error}
      />
      <TodayView
        agenda={agenda.data}
        drafts={begunDrafts}
        readOnly={at !== undefined}
        onWrite={(step) =>
          deeds.write.mutate(step, {
            onSuccess: (draft) => void navigate({ to: '/letters/$draftId', params: { draftId: draft.id } }),
          })
        }
        onDone={(step) => ask(step.contactId === null ? { ask: 'searched' } : { ask: 'done', step })}
        onSearched={() => ask({ ask: 'searched' })}
        onNotToday={(steps) => ask({ ask: 'not-today', steps })}
      />
      {question?.ask === 'not-today' && (
        <NotTodayDialog
          title="Not today"
          today={today}
          onClose={close}
          onPutOff={(until, reason) => {
            deeds.putOff.mutate({ steps: question.steps, until, reason }, toNextCard);
            close();
          }}
        />
      )}
      {question?.ask === 'searched' && (
        <SearchDialog
          onClose={close}
          onNote={(activity, note) => {
            deeds.searched.mutate({ activity, note });
            close();
          }}
        />
      )}
      {question?.ask === 'done' && (
        <DoneDialog
          title={titleOf([question.step], names)}
          step={question.step}
          onClose={close}
          onDone={(channel, outcome, text) => {
            deeds.record.mutate({ step: question.step, channel, outcome, text }, toNextCard);
            close();
          }}
        />
      )}
    </>
  );
}
