import { Link } from '@tanstack/react-router';
import { addDays, dayFrom, formatDay } from '#core/time/day.ts';
import type { AgendaAnswer, NamedInterview, Names } from '../api/answers.ts';
import { buttonClass } from '../design/button.tsx';
import { Icon } from '../design/icon.tsx';
import { sayClock, sayDay, sayDayFrom } from '../design/say-day.ts';
import { placeOf } from './say-step.ts';

const FORMATS = { phone: 'telephone', video: 'video', onsite: 'on site' } as const;
/** After that the memory is no longer fresh, and asking would be nagging. */
const FRESH_DAYS = 5;

type Listed = readonly [id: string, interview: NamedInterview];

/** The interviews around today: those still to be told about, and those of today and tomorrow. */
export function Interviews({ agenda }: { readonly agenda: AgendaAnswer }) {
  const { names, at } = agenda;
  const now = Date.parse(at);
  const today = at.slice(0, 10);
  // What the agenda has a card for needs no second one here.
  const carded = new Set(
    agenda.steps.flatMap(({ action, interviewId, urgency }) =>
      urgency !== 'upcoming' && (action === 'record-debrief' || action === 'prepare-interview')
        ? [interviewId]
        : [],
    ),
  );
  const all: Listed[] = Object.entries(names.interviews).filter(
    ([id, { cancelled }]) => !cancelled && !carded.has(id),
  );
  const untold = all.filter(
    ([, { endsAt, debriefed }]) =>
      !debriefed &&
      Date.parse(endsAt) <= now &&
      endsAt.slice(0, 10) >= formatDay(addDays(dayFrom(today), -FRESH_DAYS)),
  );
  const tomorrow = formatDay(addDays(dayFrom(today), 1));
  const coming = all
    .filter(([, { startsAt }]) => Date.parse(startsAt) > now && startsAt.slice(0, 10) <= tomorrow)
    .sort(([, a], [, b]) => a.startsAt.localeCompare(b.startsAt));
  return (
    <>
      {untold.map(([id, interview]) => (
        <Untold key={id} id={id} interview={interview} names={names} today={today} />
      ))}
      {coming.map(([id, interview]) => (
        <Coming key={id} interview={interview} names={names} today={today} />
      ))}
    </>
  );
}

interface InterviewCardProps {
  readonly interview: NamedInterview;
  readonly names: Names;
  readonly today: string;
}

function Untold({ id, interview, names, today }: InterviewCardProps & { readonly id: string }) {
  const { opportunityId, startsAt } = interview;
  return (
    <section className="sheet p-5" aria-labelledby={`untold-${id}`}>
      <h2 id={`untold-${id}`} className="section-title">
        While it is fresh
      </h2>
      <p className="mt-1 mb-3 text-card text-ink-2">
        What did you talk about at <span translate="no">{placeOf(names, opportunityId)}</span>{' '}
        {sayDayFrom(startsAt, today) === sayDay(startsAt, today)
          ? `on ${sayDay(startsAt, today)}`
          : sayDayFrom(startsAt, today)}
        ? Four questions, about two minutes.
      </p>
      <Link
        to="/opportunities/$id/interviews/$interviewId/debrief"
        params={{ id: opportunityId, interviewId: id }}
        className={buttonClass()}
      >
        Tell it while it is fresh
      </Link>
    </section>
  );
}

function Coming({ interview, names, today }: InterviewCardProps) {
  const { opportunityId, startsAt, endsAt, format } = interview;
  const role = names.opportunities[opportunityId]?.role;
  const title = startsAt.slice(0, 10) === today ? 'Later today' : 'Tomorrow';
  return (
    <section aria-label={title}>
      <h2 className="section-title mb-3">{title}</h2>
      <div className="sheet p-5 text-card">
        <p className="flex items-center gap-2 text-small text-ink-2">
          <Icon name="invite" /> {sayClock(startsAt)} to {sayClock(endsAt)}
          {format === null || format === undefined ? '' : `, ${FORMATS[format]}`}
        </p>
        <p className="mt-2 font-semibold">
          <Link
            to="/opportunities/$id"
            params={{ id: opportunityId }}
            className="text-ink no-underline hover:underline"
          >
            <span translate="no">{placeOf(names, opportunityId)}</span>
            {role === undefined ? '' : `, ${role}`}
          </Link>
        </p>
        <p className="mt-1 text-small text-ink-2">At the end, ask when they expect to decide.</p>
      </div>
    </section>
  );
}
