import { Link } from '@tanstack/react-router';
import type { Step } from '#core/agenda/agenda.ts';

interface WriteButtonProps {
  readonly step: Step;
  readonly draftId: string | undefined;
  readonly onWrite: (step: Step) => void;
  readonly look: string;
  readonly words: readonly [string, string];
  readonly label?: string;
}

/** Begins the letter of a step, or goes on with the one begun. */
export function WriteButton({ step, draftId, onWrite, look, words, label }: WriteButtonProps) {
  if (draftId !== undefined) {
    return (
      <Link
        to="/letters/$draftId"
        params={{ draftId }}
        className={look}
        data-deed="primary"
        aria-label={label && `${words[1]}${label}`}
      >
        {words[1]}
      </Link>
    );
  }
  return (
    <button
      type="button"
      className={look}
      data-deed="primary"
      onClick={() => onWrite(step)}
      aria-label={label && `${words[0]}${label}`}
    >
      {words[0]}
    </button>
  );
}
