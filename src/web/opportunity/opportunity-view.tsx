import { Link } from '@tanstack/react-router';
import type { Interview } from '#core/model/interview.ts';
import type { Names, OpportunityPage } from '../api/answers.ts';
import { Button, buttonClass } from '../design/button.tsx';
import { Icon } from '../design/icon.tsx';
import { PageHead } from '../shell/page-head.tsx';
import type { CardDeeds } from '../today/card-actions.tsx';
import { QuietUntil } from '../today/quiet-list.tsx';
import { personOf } from '../today/say-step.ts';
import { InterviewPeople } from './interview-people.tsx';
import { JournalList } from './journal-list.tsx';
import { PlanList } from './plan-list.tsx';
import { sayStanding } from './say-standing.ts';
import { Timeline } from './timeline/timeline.tsx';

interface OpportunityViewProps extends CardDeeds {
  readonly page: OpportunityPage;
  readonly names: Names;
  readonly today: string;
  readonly onHappened: () => void;
  readonly onAddInterview: () => void;
  readonly onMove: (interview: Interview) => void;
  readonly onUndo: (entryId: string) => void;
}

/** One opportunity: where it stands, how it has gone and what comes, whom the seeker met, what happened. */
export function OpportunityView(props: OpportunityViewProps) {
  const { page, names, today, onHappened, onAddInterview, onMove, onUndo, ...deeds } = props;
  const { opportunity, organization, quiet, drafts } = page;
  const begun = new Map(
    drafts.flatMap((draft) => (draft.step === undefined ? [] : [[draft.step, draft.id] as const])),
  );
  const interviews = [...page.interviews].sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  const isOver = quiet?.state === 'closed' || quiet?.state === 'paused';
  return (
    <>
      <PageHead
        title={opportunity.role}
        trail={
          <>
            <Link to="/opportunities">Opportunities</Link>
            <span>
              / <span translate="no">{organization.name}</span>
            </span>
          </>
        }
      >
        {sayStanding(page, today)}{' '}
        {quiet !== null && quiet.until !== null && (
          <QuietUntil line={quiet} today={today} place={organization.name} />
        )}
      </PageHead>
      <div className={isOver ? 'text-ink-2' : undefined}>
        <div className="actions mb-8">
          <Button onClick={onHappened}>
            <Icon name="plus" small /> Something happened
          </Button>
          <Button onClick={onAddInterview}>
            <Icon name="plus" small /> An interview
          </Button>
          {page.interviews.length === 0 && (
            <Link to="/import" className={buttonClass()}>
              <Icon name="invite" small /> Bring in the invitation
            </Link>
          )}
        </div>
        <Timeline page={page} names={names} today={today} />
        <div className="mt-10 grid items-start gap-x-12 gap-y-10 desk:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
          <div className="grid min-w-0 gap-10">
            <PlanList steps={page.steps} names={names} today={today} drafts={begun} deeds={deeds} />
            {interviews.map((interview) => (
              <InterviewPeople
                key={interview.id}
                interview={interview}
                page={page}
                today={today}
                onMove={() => onMove(interview)}
              />
            ))}
          </div>
          <section aria-labelledby="journal" className="min-w-0">
            <h2 id="journal" className="section-title mb-2">
              Journal
            </h2>
            <JournalList
              journal={page.journal}
              nameOf={(contactId) => (contactId === undefined ? 'they' : personOf(names, contactId))}
              today={today}
              onUndo={onUndo}
            />
          </section>
        </div>
      </div>
    </>
  );
}
