import { type ReactNode, useId } from 'react';
import type { Finding } from '#core/checker/finding.ts';

interface LetterPaperProps {
  readonly recipient: string;
  readonly address: string | null;
  readonly subject: string | null;
  readonly subjectFindings: readonly (readonly [number: number, finding: Finding])[];
  readonly isOwn: boolean;
  readonly keeping: string;
  readonly editor: ReactNode;
  readonly onSubject: (subject: string) => void;
}

/** The sheet the letter is written on, with the lines of its envelope above. */
export function LetterPaper(props: LetterPaperProps) {
  const id = useId();
  return (
    <article className="sheet letter-paper px-4 py-5 desk:px-12 desk:py-10" aria-label="Draft">
      <div className="mb-6 grid grid-cols-[4.2rem_minmax(0,1fr)] items-baseline gap-x-2.5 gap-y-1 border-b border-rule pb-5 text-card">
        <span className="text-ink-3">To</span>
        <span>
          <span translate="no">{props.recipient}</span>
          {props.address !== null && (
            <span className="text-small break-all text-ink-3 max-tablet:block tablet:ml-2">
              {props.address}
            </span>
          )}
        </span>
        {props.subject !== null && (
          <>
            <label htmlFor={id} className="text-ink-3">
              Subject
            </label>
            <span className="flex items-baseline gap-1">
              <input
                id={id}
                className="w-full min-w-0 bg-transparent font-semibold"
                value={props.subject}
                aria-describedby={
                  props.subjectFindings.map(([number]) => `finding-${number}`).join(' ') || undefined
                }
                onChange={(event) => props.onSubject(event.target.value)}
              />
              {props.subjectFindings.map(([number, finding]) => (
                <span
                  key={finding.id}
                  aria-hidden="true"
                  className={`finding-number finding-number-${finding.severity}`}
                >
                  {number}
                </span>
              ))}
            </span>
          </>
        )}
      </div>
      {!props.isOwn && <p className="mb-4 text-small text-ink-3">Drafted from your notes; make it yours.</p>}
      {props.editor}
      <p role="status" className="mt-6 text-smallest text-ink-3">
        {props.keeping}
      </p>
    </article>
  );
}
