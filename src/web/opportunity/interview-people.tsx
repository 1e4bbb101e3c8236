import { Link } from '@tanstack/react-router';
import type { Contact } from '#core/model/contact.ts';
import type { Attendance, Interview } from '#core/model/interview.ts';
import type { EntryOf } from '#core/model/journal-entry.ts';
import type { Part } from '#core/model/lists.ts';
import type { OpportunityPage } from '../api/answers.ts';
import { Evidence } from '../debrief/evidence.tsx';
import { Button, buttonClass } from '../design/button.tsx';
import { Postmark } from '../design/postmark.tsx';
import { sayClock, sayDay } from '../design/say-day.ts';
import { instantHere } from '../shell/today-here.ts';
import { BY_CHANNEL } from '../today/say-step.ts';

const FORMATS = { phone: 'By telephone', video: 'By video', onsite: 'On site' } as const;

const PARTS: Record<Part, string | null> = {
  interviewer: null,
  host: 'showed you round',
  coordinator: 'arranged the day',
  recruiter: 'recruiter',
};

interface InterviewPeopleProps {
  readonly interview: Interview;
  readonly page: OpportunityPage;
  readonly today: string;
  readonly onMove: () => void;
}

/** One interview with everyone in it: how each name is known, and whether they were thanked. */
export function InterviewPeople({ interview, page, today, onMove }: InterviewPeopleProps) {
  const over = Date.parse(interview.endsAt) <= Date.parse(instantHere());
  const people = interview.people ?? [];
  const when = sayDay(interview.startsAt, today);
  const title = `interview-${interview.id}`;
  return (
    <section aria-labelledby={title} className="min-w-0">
      <h2 id={title} className="section-title">
        {interview.status === 'cancelled'
          ? `Cancelled: ${when}`
          : over
            ? `Whom you met, ${when}`
            : `Whom you will meet, ${when}`}
      </h2>
      <p className="mt-1 mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-card text-ink-2">
        <span>
          {interview.format === undefined ? '' : `${FORMATS[interview.format]}, `}
          {sayClock(interview.startsAt)} to {sayClock(interview.endsAt)}
        </span>
        {!over && interview.status !== 'cancelled' && (
          <Button look="quiet" small onClick={onMove}>
            It was moved, or is off…
          </Button>
        )}
        {over && people.length > 1 && (
          <Link
            to="/opportunities/$id/interviews/$interviewId/notes"
            params={{ id: interview.opportunityId, interviewId: interview.id }}
            className="ml-auto"
          >
            The notes side by side
          </Link>
        )}
        {over && interview.status !== 'cancelled' && (
          <Link
            to="/opportunities/$id/interviews/$interviewId/debrief"
            params={{ id: interview.opportunityId, interviewId: interview.id }}
            className={interview.debrief === undefined ? buttonClass('plain', true) : undefined}
          >
            {interview.debrief === undefined ? 'Tell it while it is fresh' : 'What you noted'}
          </Link>
        )}
      </p>
      {people.length === 0 ? (
        <p className="blank px-5 py-4 text-card text-ink-2">Nobody is noted yet.</p>
      ) : (
        <ul className="sheet px-5 desk:px-7">
          {people.map((attendance) => (
            <Person
              key={attendance.contactId}
              attendance={attendance}
              contact={page.people.find(({ id }) => id === attendance.contactId)}
              thanks={thanksTo(page, interview, attendance.contactId)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface PersonProps {
  readonly attendance: Attendance;
  readonly contact: Contact | undefined;
  readonly thanks: EntryOf<'touch'> | undefined;
}

function Person({ attendance, contact, thanks }: PersonProps) {
  if (contact === undefined) return null;
  const part = attendance.part === undefined ? null : PARTS[attendance.part];
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-4 border-t border-rule py-3.5 first:border-t-0">
      <div className="min-w-0">
        <p className="person break-words" translate="no">
          {contact.name}
        </p>
        <p className="text-card text-ink-2">
          {[contact.title, part].filter((words) => words !== undefined && words !== null).join(', ') ||
            'Title not known'}
        </p>
        <Evidence evidence={contact.verified ?? null} />
      </div>
      {thanks !== undefined && <Postmark at={thanks.at} by={BY_CHANNEL[thanks.channel]} />}
    </li>
  );
}

function thanksTo({ journal }: OpportunityPage, interview: Interview, contactId: string) {
  return journal.find(
    (entry): entry is EntryOf<'touch'> =>
      entry.kind === 'touch' &&
      entry.direction === 'out' &&
      entry.purpose === 'thank-you' &&
      entry.outcome === 'sent' &&
      entry.contactId === contactId &&
      (entry.interviewId ?? interview.id) === interview.id,
  );
}
