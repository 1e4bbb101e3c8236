import { Link } from '@tanstack/react-router';
import type { OpportunityRow } from '../api/answers.ts';
import { buttonClass } from '../design/button.tsx';
import { sayClock, sayCount, sayDay, sayDayShort } from '../design/say-day.ts';
import { Tag } from '../design/tag.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { QuietUntil } from '../today/quiet-list.tsx';
import { STAGE_WORDS } from './say-stage.ts';

/** Every opportunity, those with something to do first. */
export function OpportunitiesView({
  rows,
  today,
}: {
  readonly rows: readonly OpportunityRow[];
  readonly today: string;
}) {
  return (
    <>
      <PageHead title="Opportunities">
        {rows.length === 0
          ? 'None yet. Each begins with an invitation or a few lines by hand.'
          : `${sayCount(rows.length)} in all.`}
      </PageHead>
      <div className="actions mb-6">
        <Link to="/import" className={buttonClass(rows.length === 0 ? 'primary' : 'plain')}>
          Bring in an invitation
        </Link>
        <Link to="/opportunities/new" className={buttonClass()}>
          Add one by hand
        </Link>
      </div>
      {rows.length > 0 && (
        <ul className="sheet px-5 desk:px-7">
          {rows.map((row) => (
            <Row key={row.opportunity.id} row={row} today={today} />
          ))}
        </ul>
      )}
    </>
  );
}

function Row({ row, today }: { readonly row: OpportunityRow; readonly today: string }) {
  const { opportunity, quiet, nextInterview } = row;
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-rule py-4 first:border-t-0 tablet:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <Link
          to="/opportunities/$id"
          params={{ id: opportunity.id }}
          className="person text-ink no-underline hover:underline"
        >
          {opportunity.role}
        </Link>
        <p className="text-card text-ink-2">
          <span translate="no">{row.organizationName}</span>
          {row.stage !== null && ` · ${STAGE_WORDS[row.stage]}`}
        </p>
        {nextInterview !== null && (
          <p className="mt-1 text-small text-ink-2">
            Interview on {sayDay(nextInterview.startsAt, today)} at {sayClock(nextInterview.startsAt)}
          </p>
        )}
      </div>
      <div className="self-center text-card">
        {row.urgency === 'now' || row.urgency === 'overdue' ? (
          <Tag tone={row.urgency === 'now' ? 'blue' : 'ochre'}>
            {row.stepCount === 1 ? 'One thing to do' : `${sayCount(row.stepCount)} things to do`}
          </Tag>
        ) : quiet !== null ? (
          <QuietUntil line={quiet} today={today} place={row.organizationName} />
        ) : (
          row.lastEntryAt !== null && (
            <span className="text-small text-ink-3">last {sayDayShort(row.lastEntryAt, today)}</span>
          )
        )}
      </div>
    </li>
  );
}
