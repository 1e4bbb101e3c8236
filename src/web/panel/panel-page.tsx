import { useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { OpportunityPage } from '../api/answers.ts';
import { ProblemNote } from '../design/problem-note.tsx';
import { checkQuery } from '../letter-desk/load-draft.ts';
import { opportunityQuery } from '../opportunity/load-opportunity.ts';
import { LoadingPage, ProblemPage } from '../shell/page-states.tsx';
import { useStepDeeds } from '../today/change-steps.ts';
import { type PanelNote, panelNotes } from './panel-notes.ts';
import { PanelView } from './panel-view.tsx';

const TITLE = 'A note to each';

export function PanelPage() {
  const { id, interviewId } = useParams({ from: '/shell/opportunities/$id/interviews/$interviewId/notes' });
  const page = useQuery(opportunityQuery(id));
  if (page.isPending) return <LoadingPage title={TITLE} />;
  if (page.isError) {
    return <ProblemPage title={TITLE} error={page.error} onRetry={() => void page.refetch()} />;
  }
  const notes = panelNotes(page.data, interviewId);
  return <Panel key={interviewId} page={page.data} interviewId={interviewId} notes={notes} />;
}

interface PanelProps {
  readonly page: OpportunityPage;
  readonly interviewId: string;
  readonly notes: readonly PanelNote[];
}

function Panel({ page, interviewId, notes }: PanelProps) {
  const deeds = useStepDeeds();
  const navigate = useNavigate();
  const drafts = notes.flatMap(({ draft }) => (draft === null ? [] : [draft]));
  const checks = useQueries({
    queries: drafts.map(({ id, subject = '', body = '', channel = 'email', overrides = [] }) =>
      checkQuery(id, { subject, body, channel }, overrides.length, 'cheap'),
    ),
  });
  const results = new Map(drafts.map(({ id }, index) => [id, checks[index]?.data ?? null]));
  return (
    <>
      <ProblemNote error={deeds.write.error} />
      <PanelView
        title={TITLE}
        page={page}
        interview={page.interviews.find(({ id }) => id === interviewId)}
        notes={notes}
        results={results}
        onWrite={(step) =>
          deeds.write.mutate(step, {
            onSuccess: (draft) => void navigate({ to: '/letters/$draftId', params: { draftId: draft.id } }),
          })
        }
      />
    </>
  );
}
