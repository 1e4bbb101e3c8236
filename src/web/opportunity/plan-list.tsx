import type { Step } from '#core/agenda/agenda.ts';
import type { Names } from '../api/answers.ts';
import { sayDayFrom, sayDayShort } from '../design/say-day.ts';
import { Tag } from '../design/tag.tsx';
import { WhyDate } from '../design/why-date.tsx';
import { CardActions, type CardDeeds } from '../today/card-actions.tsx';
import { sayBecause, titleOf } from '../today/say-step.ts';
import { SheafRows } from '../today/sheaf-rows.tsx';
import { layOutCards, type TodayCard } from '../today/today-cards.ts';

interface PlanListProps {
  readonly steps: readonly Step[];
  readonly names: Names;
  readonly today: string;
  readonly drafts: ReadonlyMap<string, string>;
  readonly deeds: CardDeeds;
}

/** What is planned here: what can be done now with its buttons, what opens later with its day. */
export function PlanList({ steps, names, today, drafts, deeds }: PlanListProps) {
  if (steps.length === 0) return null;
  const { cards, later: more, upcoming: later } = layOutCards(steps);
  const now = [...cards, ...more];
  return (
    <section aria-labelledby="plan">
      <h2 id="plan" className="section-title mb-3">
        What is next
      </h2>
      {now.length > 0 && (
        <ul className="sheet px-5 desk:px-7">
          {now.map((card) => (
            <PlannedCard
              key={card.key}
              card={card}
              names={names}
              today={today}
              drafts={drafts}
              deeds={deeds}
            />
          ))}
        </ul>
      )}
      {later.length > 0 && (
        <ul className={now.length > 0 ? 'mt-4' : undefined}>
          {later.map((step) => (
            <li
              key={step.key}
              className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-3 border-t border-rule py-2.5 text-card first:border-t-0"
            >
              <span>{titleOf([step], names)}</span>
              <StepDate step={step} names={names} today={today} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function PlannedCard({
  card: { steps },
  names,
  today,
  drafts,
  deeds,
}: Omit<PlanListProps, 'steps'> & { readonly card: TodayCard }) {
  const [first] = steps;
  return (
    <li className="grid gap-3 border-t border-rule py-4 first:border-t-0">
      <div>
        <h3 className="person flex flex-wrap items-center gap-x-3 gap-y-1">
          {titleOf(steps, names)}
          {first.urgency === 'overdue' && (
            <Tag tone="ochre" icon="clock">
              Past its window, still worth doing
            </Tag>
          )}
        </h3>
        <p className="mt-1 text-card text-pretty text-ink-2">
          {sayBecause(steps, names, today)} <StepDate step={first} names={names} today={today} />
        </p>
      </div>
      {steps.length > 1 ? (
        <SheafRows steps={steps} names={names} drafts={drafts} {...deeds} />
      ) : (
        <CardActions step={first} draftId={drafts.get(first.key)} {...deeds} />
      )}
    </li>
  );
}

type StepDateProps = Pick<PlanListProps, 'names' | 'today'> & { readonly step: Step };

function StepDate({ step, names, today }: StepDateProps) {
  const { due, next, opens } = step.window;
  const words =
    step.urgency === 'upcoming'
      ? `from ${sayDayShort(next ?? opens, today)}`
      : step.urgency === 'overdue'
        ? `Was until ${sayDayShort(due, today)}.`
        : `Until ${sayDayFrom(due, today)}.`;
  return (
    <span className="text-small">
      <WhyDate title={`Why: ${titleOf([step], names)}`} why={step.why} wouldChange={step.wouldChange}>
        {words}
      </WhyDate>
    </span>
  );
}
