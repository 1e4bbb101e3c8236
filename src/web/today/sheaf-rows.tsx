import { Link } from '@tanstack/react-router';
import type { Step } from '#core/agenda/agenda.ts';
import type { Names } from '../api/answers.ts';
import { Button, buttonClass } from '../design/button.tsx';
import type { CardDeeds } from './card-actions.tsx';
import { personOf } from './say-step.ts';
import { WriteButton } from './write-button.tsx';

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
