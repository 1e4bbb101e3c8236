import type { Step } from '#core/agenda/agenda.ts';
import type { Names } from '../api/answers.ts';
import { sayDayFrom, sayDayShort } from '../design/say-day.ts';
import { Tag } from '../design/tag.tsx';
import { WhyDate } from '../design/why-date.tsx';
import { CardActions, type CardDeeds } from '../today/card-actions.tsx';
import { titleOf } from '../today/say-step.ts';

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
  const now = steps.filter((step) => step.urgency !== 'upcoming');
  const later = steps.filter((step) => step.urgency === 'upcoming');
  return (
    <section aria-labelledby="plan">
      <h2 id="plan" className="section-title mb-3">
        What is next
      </h2>
      {now.length > 0 && (
        <ul className="sheet px-5 desk:px-7">
          {now.map((step) => (
            <li key={step.key} className="grid gap-3 border-t border-rule py-4 first:border-t-0">
              <div>
                <h3 className="person flex flex-wrap items-center gap-x-3 gap-y-1">
                  {titleOf([step], names)}
                  {step.urgency === 'overdue' && (
                    <Tag tone="ochre" icon="clock">
                      Past its window, still worth doing
                    </Tag>
                  )}
                </h3>
                <p className="mt-1 text-card text-pretty text-ink-2">
                  {step.because} <StepDate step={step} names={names} today={today} />
                </p>
              </div>
              <CardActions step={step} draftId={drafts.get(step.key)} {...deeds} />
            </li>
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
