import { ProblemNote } from '../design/problem-note.tsx';
import { ConflictNote } from './letter-desk-view.tsx';
import { NotSentLetter, UnsureLetter } from './letter-outcome.tsx';
import type { useFindings } from './use-findings.ts';
import type { useLetter } from './use-letter.ts';
import type { useSending } from './use-sending.ts';

interface LetterNoticesProps {
  readonly letter: ReturnType<typeof useLetter>;
  readonly sending: ReturnType<typeof useSending>;
  readonly reading: ReturnType<typeof useFindings>;
  readonly busy: boolean;
}

/** What has to be known before anything else: another window, a letter that may or may not have gone, what went wrong. */
export function LetterNotices({ letter, sending, reading, busy }: LetterNoticesProps) {
  const { outcome, resolve } = sending;
  return (
    <>
      {letter.isConflict && <ConflictNote onSettle={(keep) => void letter.settle(keep)} />}
      {outcome?.state === 'unsure' && (
        <UnsureLetter
          letter={outcome}
          busy={busy}
          onResolve={(as) => resolve.mutate({ letterId: outcome.id, as })}
        />
      )}
      {(outcome?.state === 'refused' || outcome?.state === 'not-sent') && <NotSentLetter letter={outcome} />}
      <ProblemNote
        error={
          letter.error ??
          sending.send.error ??
          sending.handOver.error ??
          sending.sent.error ??
          resolve.error ??
          reading.error
        }
      />
    </>
  );
}
