import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { InterviewPage } from '../api/answers.ts';
import { useSaving } from '../api/use-saving.ts';
import { forgetWords, keepWords, recallWords } from '../design/keep-words.ts';
import { sayDay } from '../design/say-day.ts';
import { useLater } from '../design/use-later.ts';
import { LoadingPage, ProblemPage } from '../shell/page-states.tsx';
import { beginNotes } from './begin-notes.ts';
import { DebriefView } from './debrief-view.tsx';
import { adoptIds, type DebriefWork, workFrom } from './debrief-work.ts';
import { interviewQuery, phraseQuery, saveDebrief } from './load-interview.ts';

export function DebriefPage() {
  const { interviewId } = useParams({ from: '/shell/opportunities/$id/interviews/$interviewId/debrief' });
  const interview = useQuery({ ...interviewQuery(interviewId), staleTime: Number.POSITIVE_INFINITY });
  if (interview.isPending) return <LoadingPage title="While it is fresh" />;
  if (interview.isError) {
    return (
      <ProblemPage
        title="While it is fresh"
        error={interview.error}
        onRetry={() => void interview.refetch()}
      />
    );
  }
  return <Debriefing key={interviewId} stored={interview.data} />;
}

const FORMATS = { phone: 'by telephone', video: 'by video', onsite: 'on site' } as const;

function Debriefing({ stored }: { readonly stored: InterviewPage }) {
  const { interview, opportunity, organization } = stored;
  const keptAs = `debrief:${interview.id}`;
  const [work, setWork] = useState(() => (recallWords(keptAs) as DebriefWork | null) ?? workFrom(stored));
  /** New people by the key they were sent with: a save already waiting still knows them by it. */
  const ids = useRef(new Map<string, string>());
  const navigate = useNavigate();
  const queries = useQueryClient();
  const phrase = useLater(work.said.trim(), 350);
  const readings = useQuery(phraseQuery(phrase, opportunity.id, interview.endsAt));

  const { saving, error, change, flush } = useSaving<DebriefWork>({
    save: async (typed) => {
      const sent = adoptIds(typed, ids.current);
      const answer = await saveDebrief(interview.id, sent, stored);
      sent.people.forEach(({ key, contactId }, index) => {
        const id = answer.interview.people?.[index]?.contactId;
        if (contactId === null && id !== undefined) ids.current.set(key, id);
      });
      setWork((now) => adoptIds(now, ids.current));
      forgetWords(keptAs);
      queries.setQueryData(interviewQuery(interview.id).queryKey, answer);
    },
  });

  function changed(part: Partial<DebriefWork>) {
    const next = { ...work, ...part };
    setWork(next);
    keepWords(keptAs, next);
    change(next);
  }

  async function keep() {
    if (!(await flush())) return;
    const draftId = await beginNotes(interview.id);
    await queries.invalidateQueries();
    if (draftId === null) await navigate({ to: '/opportunities/$id', params: { id: opportunity.id } });
    else await navigate({ to: '/letters/$draftId', params: { draftId } });
  }

  return (
    <DebriefView
      trail={
        <>
          <Link to="/opportunities/$id" params={{ id: opportunity.id }}>
            {opportunity.role}, {organization.name}
          </Link>
          <span>
            / {sayDay(interview.startsAt)}
            {interview.format === undefined ? '' : `, ${FORMATS[interview.format]}`}
          </span>
        </>
      }
      work={work}
      readings={readings.data?.readings ?? []}
      readingsFor={readings.isSuccess ? phrase : ''}
      saving={saving}
      error={error}
      onChange={changed}
      onLater={() =>
        void flush().then(() => navigate({ to: '/opportunities/$id', params: { id: opportunity.id } }))
      }
      onKeep={() => void keep()}
    />
  );
}
