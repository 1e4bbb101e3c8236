import { Link } from '@tanstack/react-router';
import type { QuietLine } from '#core/agenda/agenda.ts';
import type { Names } from '../api/answers.ts';
import { sayDayShort } from '../design/say-day.ts';
import { WhyDate } from '../design/why-date.tsx';
import { placeOf } from './say-step.ts';

interface QuietListProps {
  readonly lines: readonly QuietLine[];
  readonly names: Names;
  readonly today: string;
}

/** Half of the product: where nothing is owed, until when, and why. */
export function QuietList({ lines, names, today }: QuietListProps) {
  const sorted = [...lines].sort((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999'));
  return (
    <ul>
      {sorted.map((line) => (
        <li key={line.opportunityId} className="border-t border-rule py-3.5 first:border-t-0 first:pt-1">
          <p className="flex items-baseline gap-2 text-card">
            <Link
              to="/opportunities/$id"
              params={{ id: line.opportunityId }}
              className="font-semibold text-ink no-underline hover:underline"
            >
              <span translate="no">{placeOf(names, line.opportunityId)}</span>
            </Link>
            <span aria-hidden="true" className="min-w-4 flex-1 border-b border-dotted border-edge" />
            <QuietUntil line={line} today={today} place={placeOf(names, line.opportunityId)} />
          </p>
          <p className="mt-0.5 text-small text-pretty text-ink-2">{line.because}</p>
        </li>
      ))}
    </ul>
  );
}

const STATES: Record<QuietLine['state'], string> = {
  waiting: 'nothing planned',
  dormant: 'asleep',
  paused: 'paused',
  closed: 'closed',
};

interface QuietUntilProps {
  readonly line: QuietLine;
  readonly today: string;
  readonly place: string;
}

export function QuietUntil({ line, today, place }: QuietUntilProps) {
  const words = line.until === null ? STATES[line.state] : `until ${sayDayShort(line.until, today)}`;
  if (line.why.length === 0) return <span className="text-small text-ink-2">{words}</span>;
  return (
    <span className="text-small">
      <WhyDate title={`Why nothing is owed to ${place}`} why={line.why} wouldChange={line.wouldChange}>
        {words}
      </WhyDate>
    </span>
  );
}
