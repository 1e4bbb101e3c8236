import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Step } from '#core/agenda/agenda.ts';
import type { Interview } from '#core/model/interview.ts';
import type { OpportunityPage as Page } from '../api/answers.ts';
import { ProblemNote } from '../design/problem-note.tsx';
import { LoadingPage, ProblemPage } from '../shell/page-states.tsx';
import { todayHere } from '../shell/today-here.ts';
import { useStepDeeds } from '../today/change-steps.ts';
import { DoneDialog } from '../today/done-dialog.tsx';
import { NotTodayDialog } from '../today/not-today-dialog.tsx';
import { titleOf } from '../today/say-step.ts';
import { AddInterviewDialog, MoveInterviewDialog } from './interview-dialog.tsx';
import { opportunityQuery, useJournal } from './load-opportunity.ts';
import { namesOf } from './names-of.ts';
import { OpportunityView } from './opportunity-view.tsx';
import { SomethingHappened } from './something-happened.tsx';

type Question =
  | { readonly ask: 'happened' }
  | { readonly ask: 'interview' }
  | { readonly ask: 'moved'; readonly interview: Interview }
  | { readonly ask: 'not-today'; readonly steps: readonly Step[] }
  | { readonly ask: 'done'; readonly step: Step };

export function OpportunityPage() {
  const { id } = useParams({ from: '/shell/opportunities/$id' });
  const page = useQuery(opportunityQuery(id));
  if (page.isPending) return <LoadingPage title="Opportunity" />;
  if (page.isError) {
    return <ProblemPage title="Opportunity" error={page.error} onRetry={() => void page.refetch()} />;
  }
  return <Opened key={id} page={page.data} />;
}

function Opened({ page }: { readonly page: Page }) {
  const { opportunity, people } = page;
  const [question, setQuestion] = useState<Question | null>(null);
  const deeds = useStepDeeds();
  const journal = useJournal();
  const navigate = useNavigate();
  const names = namesOf(page);
  const today = todayHere();
  const close = () => setQuestion(null);
  return (
    <>
      <ProblemNote
        error={
          deeds.write.error ??
          deeds.putOff.error ??
          deeds.record.error ??
          journal.add.error ??
          journal.undo.error ??
          journal.addInterview.error ??
          journal.changeInterview.error
        }
      />
      <OpportunityView
        page={page}
        names={names}
        today={today}
        onHappened={() => setQuestion({ ask: 'happened' })}
        onAddInterview={() => setQuestion({ ask: 'interview' })}
        onMove={(interview) => setQuestion({ ask: 'moved', interview })}
        onUndo={(entryId) => journal.undo.mutate(entryId)}
        onWrite={(step) =>
          deeds.write.mutate(step, {
            onSuccess: (draft) => void navigate({ to: '/letters/$draftId', params: { draftId: draft.id } }),
          })
        }
        onDone={(step) => setQuestion({ ask: 'done', step })}
        onNotToday={(steps) => setQuestion({ ask: 'not-today', steps })}
      />
      {question?.ask === 'happened' && (
        <SomethingHappened
          opportunityId={opportunity.id}
          people={people}
          onClose={close}
          onFact={(fact) => {
            journal.add.mutate(fact);
            close();
          }}
        />
      )}
      {question?.ask === 'interview' && (
        <AddInterviewDialog
          zone={page.organization.zone}
          onClose={close}
          onAdd={(interview) => {
            journal.addInterview.mutate({ opportunityId: opportunity.id, interview });
            close();
          }}
        />
      )}
      {question?.ask === 'moved' && (
        <MoveInterviewDialog
          interview={question.interview}
          zone={page.organization.zone}
          onClose={close}
          onChange={(change) => {
            journal.changeInterview.mutate({ interviewId: question.interview.id, change });
            close();
          }}
        />
      )}
      {question?.ask === 'not-today' && (
        <NotTodayDialog
          title="Not today"
          today={today}
          onClose={close}
          onPutOff={(until, reason) => {
            deeds.putOff.mutate({ steps: question.steps, until, reason });
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
            deeds.record.mutate({ step: question.step, channel, outcome, text });
            close();
          }}
        />
      )}
    </>
  );
}
