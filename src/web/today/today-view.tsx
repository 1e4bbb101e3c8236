import { Link } from '@tanstack/react-router';
import type { AgendaAnswer } from '../api/answers.ts';
import { buttonClass } from '../design/button.tsx';
import { sayDay, sayDayShort } from '../design/say-day.ts';
import { PageHead } from '../shell/page-head.tsx';
import { CardActions, type CardDeeds } from './card-actions.tsx';
import { Interviews } from './interviews.tsx';
import { QuietList } from './quiet-list.tsx';
import { RestOfSearch } from './rest-of-search.tsx';
import { titleOf } from './say-step.ts';
import { sayLede } from './say-today.ts';
import { SheafRows } from './sheaf-rows.tsx';
import { StepCard } from './step-card.tsx';
import { dayOf, layOutCards, type TodayCard } from './today-cards.ts';

interface TodayViewProps extends CardDeeds {
  readonly agenda: AgendaAnswer;
  /** Step key to the draft begun for it. */
  readonly drafts: ReadonlyMap<string, string>;
  /** Set when the desk is shown as it is at another instant: nothing can be done there. */
  readonly readOnly: boolean;
  readonly onSearched: () => void;
}

/** Two columns of attention: what to do now, and where nothing is owed. */
export function TodayView({ agenda, drafts, readOnly, onSearched, ...deeds }: TodayViewProps) {
  const today = agenda.at.slice(0, 10);
  const { cards, later, upcoming } = layOutCards(agenda.steps);
  const isEmpty = Object.keys(agenda.names.opportunities).length === 0;
  if (isEmpty && cards.length === 0) return <NothingYet today={today} />;
  const cardOf = (card: TodayCard) => (
    <StepCard key={card.key} card={card} names={agenda.names} today={today}>
      {!readOnly && <CardBody card={card} agenda={agenda} drafts={drafts} deeds={deeds} />}
    </StepCard>
  );
  return (
    <>
      {readOnly && (
        <p className="mb-6 rounded-paper bg-ochre-wash px-4 py-2 text-small text-ochre">
          This is the desk on another day. It can be read, not changed.
        </p>
      )}
      <PageHead title={sayDay(today)}>{sayLede(cards.length + later.length, agenda.quiet, today)}</PageHead>
      <div
        className={
          cards.length === 0
            ? 'grid max-w-2xl gap-8'
            : 'grid items-start gap-x-12 gap-y-8 desk:grid-cols-[minmax(0,1fr)_19.5rem]'
        }
      >
        {cards.length > 0 && (
          <section aria-labelledby="to-do-now" className="grid gap-6">
            <h2 id="to-do-now" className="sr-only">
              To do now
            </h2>
            {cards.map((card) => cardOf(card))}
            {later.length > 0 && (
              <details>
                <summary className="text-card">
                  {later.length === 1
                    ? 'One more, when there is time'
                    : `${later.length} more, when there is time`}
                </summary>
                <div className="mt-4 grid gap-6">{later.map((card) => cardOf(card))}</div>
              </details>
            )}
          </section>
        )}
        <div className="grid gap-8">
          <Interviews agenda={agenda} />
          {agenda.quiet.length > 0 && (
            <section aria-labelledby="nothing-owed">
              <h2 id="nothing-owed" className="section-title mb-3">
                Nothing is owed
              </h2>
              <QuietList lines={agenda.quiet} names={agenda.names} today={today} />
            </section>
          )}
          {upcoming.length > 0 && (
            <section aria-labelledby="opens-later">
              <h2 id="opens-later" className="section-title mb-3">
                Opens later
              </h2>
              <ul className="grid gap-2 text-small text-ink-2">
                {upcoming.slice(0, 8).map((step) => (
                  <li key={step.key}>
                    <span className="text-ink-3 tabular-nums">{sayDayShort(dayOf(step), today)}</span>{' '}
                    {step.opportunityId === null ? (
                      titleOf([step], agenda.names)
                    ) : (
                      <Link
                        to="/opportunities/$id"
                        params={{ id: step.opportunityId }}
                        className="text-inherit no-underline hover:underline"
                      >
                        {titleOf([step], agenda.names)}
                      </Link>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      {!readOnly && !isEmpty && <RestOfSearch agenda={agenda} onNote={onSearched} />}
    </>
  );
}

function NothingYet({ today }: { readonly today: string }) {
  return (
    <>
      <PageHead title={sayDay(today)}>
        Nothing is waiting for you. When an interview is arranged, its plan appears here the same day.
      </PageHead>
      <div className="actions">
        <Link to="/import" className={buttonClass('primary')}>
          Bring in an invitation
        </Link>
        <Link to="/opportunities/new" className={buttonClass()}>
          Add an opportunity by hand
        </Link>
      </div>
    </>
  );
}

interface CardBodyProps {
  readonly card: TodayCard;
  readonly agenda: AgendaAnswer;
  readonly drafts: ReadonlyMap<string, string>;
  readonly deeds: CardDeeds;
}

function CardBody({ card, agenda, drafts, deeds }: CardBodyProps) {
  const [first] = card.steps;
  if (card.steps.length > 1) {
    return <SheafRows steps={card.steps} names={agenda.names} drafts={drafts} {...deeds} />;
  }
  return <CardActions step={first} draftId={drafts.get(first.key)} {...deeds} />;
}
