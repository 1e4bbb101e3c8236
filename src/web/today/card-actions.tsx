import { Link } from '@tanstack/react-router';
import type { Step } from '#core/agenda/agenda.ts';
import type { Names } from '../api/answers.ts';
import { Button, buttonClass } from '../design/button.tsx';
import { personOf } from './say-step.ts';

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

interface WriteButtonProps {
  readonly step: Step;
  readonly draftId: string | undefined;
  readonly onWrite: (step: Step) => void;
  readonly look: string;
  readonly words: readonly [string, string];
  readonly label?: string;
}

function WriteButton({ step, draftId, onWrite, look, words, label }: WriteButtonProps) {
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

interface SheafRowsProps extends CardDeeds {
  readonly steps: readonly Step[];
  readonly names: Names;
  readonly drafts: ReadonlyMap<string, string>;
}

/** A row each with its own button; never one button for all. */
export function SheafRows({ steps, names, drafts, onWrite, onNotToday }: SheafRowsProps) {
  // Those that can be written first, each half by name: the agenda's own order of equals is by id and says nothing to a person.
  const rows = [...steps].sort(
    (a, b) =>
      Number(isNameUnsure(a)) - Number(isNameUnsure(b)) ||
      personOf(names, a.contactId).localeCompare(personOf(names, b.contactId)),
  );
  return (
    <>
      <ul className="border-t border-rule wide:col-span-2">
        {rows.map((step, index) => (
          <li
            key={step.key}
            className="grid min-h-14 grid-cols-[minmax(0,1fr)_auto] items-center gap-3 border-b border-rule py-2 last:border-b-0"
          >
            <span>
              <strong className="person block" translate="no">
                {personOf(names, step.contactId)}
              </strong>
              <span className="text-small text-ink-2">{sayRow(step, drafts.has(step.key))}</span>
            </span>
            {isNameUnsure(step) ? (
              <Link
                to="/people"
                search={{ person: step.contactId ?? undefined }}
                className={buttonClass('plain', true)}
                aria-label={`Put right what you know of ${personOf(names, step.contactId)}`}
              >
                Put right
              </Link>
            ) : (
              <WriteButton
                step={step}
                draftId={drafts.get(step.key)}
                onWrite={onWrite}
                look={buttonClass(index === 0 ? 'primary' : 'plain', true)}
                words={['Begin', 'Finish']}
                label={` the note to ${personOf(names, step.contactId)}`}
              />
            )}
          </li>
        ))}
      </ul>
      <div className="actions wide:col-span-2">
        <PanelLink step={steps[0]} />
        <Button look="quiet" data-deed="not-today" onClick={() => onNotToday(steps)}>
          Not today…
        </Button>
      </div>
    </>
  );
}

function PanelLink({ step }: { readonly step: Step | undefined }) {
  if (step === undefined || step.opportunityId === null || step.interviewId === null) return null;
  return (
    <Link
      to="/opportunities/$id/interviews/$interviewId/notes"
      params={{ id: step.opportunityId, interviewId: step.interviewId }}
      className={buttonClass()}
    >
      Side by side
    </Link>
  );
}

function isNameUnsure({ needs }: Step): boolean {
  return needs.includes('verified-name') || needs.includes('family-name') || needs.includes('email');
}

function sayRow(step: Step, begun: boolean): string {
  if (step.needs.includes('family-name')) return 'You have no surname for them yet';
  if (step.needs.includes('verified-name')) return 'Their name is not certain yet';
  if (step.needs.includes('email')) return 'You have no email address for them yet';
  return begun ? 'Begun' : 'Not begun';
}

function hasAddressee(step: Step): boolean {
  return step.contactId !== null;
}
