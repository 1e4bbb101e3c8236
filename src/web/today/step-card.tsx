import type { ReactNode } from 'react';
import type { Step } from '#core/agenda/agenda.ts';
import type { Names } from '../api/answers.ts';
import { DayStrip } from '../design/day-strip.tsx';
import { Icon } from '../design/icon.tsx';
import { sayDayFrom, sayDayShort } from '../design/say-day.ts';
import { Tag } from '../design/tag.tsx';
import { WhyDate } from '../design/why-date.tsx';
import { iconOf, lineOf, sayBecause, titleOf } from './say-step.ts';
import type { TodayCard } from './today-cards.ts';

interface StepCardProps {
  readonly card: TodayCard;
  readonly names: Names;
  readonly today: string;
  readonly children: ReactNode;
}

/** One thing to do: the person is the heading, the window is drawn, the date can be asked. */
export function StepCard({ card, names, today, children }: StepCardProps) {
  const [first] = card.steps;
  const title = titleOf(card.steps, names);
  const titleId = `card-${card.key}`;
  const overdue = first.urgency === 'overdue';
  return (
    <article
      className={card.steps.length > 1 ? 'sheet step-card sheaf' : 'sheet step-card'}
      aria-labelledby={titleId}
      data-card={card.key}
      tabIndex={-1}
    >
      <p className="eyebrow justify-between wide:col-span-2">
        <span className="inline-flex items-center gap-2">
          <Icon name={iconOf(first)} /> {lineOf(card.steps, names)}
        </span>
        {overdue && (
          <Tag tone="ochre" icon="clock">
            Past its window, still worth doing
          </Tag>
        )}
      </p>
      <div>
        <h3 className="card-title" id={titleId}>
          {title}
        </h3>
        <p className="mt-2 text-card text-pretty text-ink-2">{sayBecause(card.steps, names, today)}</p>
        {first.assumes.map((sentence) => (
          <p key={sentence} className="mt-1 text-small text-ink-3">
            {sentence}
          </p>
        ))}
      </div>
      <StepWindow step={first} title={title} today={today} />
      {children}
    </article>
  );
}

function StepWindow({
  step,
  title,
  today,
}: {
  readonly step: Step;
  readonly title: string;
  readonly today: string;
}) {
  const opens = step.window.opens.slice(0, 10);
  const overdue = step.urgency === 'overdue';
  const range =
    opens === step.window.due
      ? sayDayShort(opens, today)
      : `${sayDayShort(opens, today)} to ${sayDayShort(step.window.due, today)}`;
  return (
    <div>
      <p className="mb-2 text-smallest font-semibold text-ink-2">
        {overdue ? 'Was ' : 'Until '}
        <WhyDate title={`Why: ${title}`} why={step.why} wouldChange={step.wouldChange}>
          {overdue ? range : sayDayFrom(step.window.due, today)}
        </WhyDate>
      </p>
      <DayStrip window={step.window} today={today} overdue={overdue} />
      {step.window.hours !== null && step.window.hours.length > 0 && step.channel === 'phone' && (
        <p className="mt-3 text-smallest text-ink-2">
          Best {step.window.hours.map((hours) => `${hours.start}–${hours.end}`).join(' or ')},{' '}
          {sayZone(step.window.zone)} time
        </p>
      )}
    </div>
  );
}

/** “Europe/Dublin” as “Dublin”. */
export function sayZone(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
