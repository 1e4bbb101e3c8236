import { Link } from '@tanstack/react-router';
import type { Step } from '#core/agenda/agenda.ts';
import { Button, buttonClass } from '../design/button.tsx';
import { WriteButton } from './write-button.tsx';

export interface CardDeeds {
  readonly onWrite: (step: Step) => void;
  readonly onDone: (step: Step) => void;
  readonly onNotToday: (steps: readonly Step[]) => void;
}

interface CardActionsProps extends CardDeeds {
  readonly step: Step;
  /** The draft already begun for this step. */
  readonly draftId: string | undefined;
}

/** One primary button, what can be said to be done already, and the quiet way out. */
export function CardActions({ step, draftId, onWrite, onDone, onNotToday }: CardActionsProps) {
  return (
    <div className="actions wide:col-span-2">
      <PrimaryAction step={step} draftId={draftId} onWrite={onWrite} onDone={onDone} />
      {hasAddressee(step) && step.channel !== 'phone' && (
        <Button onClick={() => onDone(step)}>I did this already</Button>
      )}
      {hasAddressee(step) && step.channel === 'phone' && (
        <Button onClick={() => onWrite(step)}>What to say</Button>
      )}
      <Button look="quiet" data-deed="not-today" onClick={() => onNotToday([step])}>
        Not today…
      </Button>
    </div>
  );
}

type PrimaryActionProps = Pick<CardActionsProps, 'step' | 'draftId' | 'onWrite' | 'onDone'>;

function PrimaryAction({ step, draftId, onWrite, onDone }: PrimaryActionProps) {
  const look = `${buttonClass('primary')} max-desk:flex-[1_1_100%]`;
  if (step.action === 'record-debrief' && step.opportunityId !== null && step.interviewId !== null) {
    return (
      <Link
        to="/opportunities/$id/interviews/$interviewId/debrief"
        params={{ id: step.opportunityId, interviewId: step.interviewId }}
        className={look}
        data-deed="primary"
      >
        Tell it while it is fresh
      </Link>
    );
  }
  if (!hasAddressee(step)) {
    return step.opportunityId === null ? (
      <Button
        look="primary"
        data-deed="primary"
        className="max-desk:flex-[1_1_100%]"
        onClick={() => onDone(step)}
      >
        Note what I did
      </Button>
    ) : (
      <Link to="/opportunities/$id" params={{ id: step.opportunityId }} className={look} data-deed="primary">
        Open the opportunity
      </Link>
    );
  }
  if (step.channel === 'phone') {
    return (
      <Button
        look="primary"
        data-deed="primary"
        className="max-desk:flex-[1_1_100%]"
        onClick={() => onDone(step)}
      >
        Log the call
      </Button>
    );
  }
  return (
    <WriteButton
      step={step}
      draftId={draftId}
      onWrite={onWrite}
      look={look}
      words={['Write the note', 'Finish the note']}
    />
  );
}

function hasAddressee(step: Step): boolean {
  return step.contactId !== null;
}
