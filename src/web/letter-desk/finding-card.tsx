import type { Finding } from '#core/checker/finding.ts';
import { Button } from '../design/button.tsx';

interface FindingCardProps {
  readonly finding: Finding;
  readonly number: number;
  readonly current: boolean;
  readonly onShow: () => void;
  readonly onTake: (suggestion: string) => void;
  readonly onLeave: () => void;
  readonly onOverride: () => void;
  /** Offered for a word that is not in the dictionary. */
  readonly onLearn: (() => void) | null;
}

const SEVERITY_WORDS = { block: 'Stops the letter', warn: 'Worth a look', hint: 'A hint' } as const;

/** What, why, and what to do. */
export function FindingCard(props: FindingCardProps) {
  const { finding, number, current, onTake } = props;
  const stops = finding.severity === 'block';
  return (
    <li
      id={`finding-${number}`}
      aria-current={current}
      className={`sheet finding-card finding-card-${finding.severity}`}
      data-finding={finding.id}
      tabIndex={-1}
    >
      <h3 className="flex items-baseline gap-2 text-card font-semibold">
        <span className={`finding-number finding-number-${finding.severity}`} aria-hidden="true">
          {number}
        </span>
        <button type="button" className="text-left" onClick={props.onShow}>
          <span className="sr-only">
            {number}. {SEVERITY_WORDS[finding.severity]}:{' '}
          </span>
          {finding.message}
        </button>
      </h3>
      <p className="mt-1 text-small text-pretty text-ink-2">
        {finding.why}
        {stops && ' The letter cannot go until this is settled.'}
      </p>
      <div className="actions mt-2.5">
        {finding.suggestions.slice(0, 3).map((suggestion, index) => (
          <Button
            key={suggestion}
            small
            look={index === 0 && stops ? 'primary' : 'plain'}
            onClick={() => onTake(suggestion)}
            aria-keyshortcuts={`Alt+${index + 1}`}
          >
            {suggestion === '' ? 'Take it out' : `Change to ${suggestion}`}
          </Button>
        ))}
        {props.onLearn !== null && (
          <Button small look="quiet" onClick={props.onLearn}>
            It is a word
          </Button>
        )}
        {!stops && (
          <Button small look="quiet" onClick={props.onLeave}>
            Leave it
          </Button>
        )}
        {stops && finding.overridable && (
          <Button small look="quiet" onClick={props.onOverride}>
            Send it anyway…
          </Button>
        )}
      </div>
    </li>
  );
}
