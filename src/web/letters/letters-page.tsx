import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DraftRow } from '../api/answers.ts';
import { ProblemNote } from '../design/problem-note.tsx';
import { useToast } from '../design/toast.tsx';
import { LoadingPage, ProblemPage } from '../shell/page-states.tsx';
import { todayHere } from '../shell/today-here.ts';
import { DiscardDialog } from './discard-dialog.tsx';
import { LettersView } from './letters-view.tsx';
import { discardDraft, draftsQuery, lettersQuery, type Resolution, resolveLetter } from './load-letters.ts';

export function LettersPage() {
  const drafts = useQuery(draftsQuery);
  const letters = useQuery(lettersQuery);
  const queries = useQueryClient();
  const say = useToast();
  const [discarding, setDiscarding] = useState<DraftRow | null>(null);

  const resolve = useMutation({
    mutationFn: ({ letterId, as }: { readonly letterId: string; readonly as: Resolution }) =>
      resolveLetter(letterId, as),
    onSettled: () => queries.invalidateQueries(),
  });
  const discard = useMutation({
    mutationFn: (draftId: string) => discardDraft(draftId),
    onSuccess: () => {
      say({ words: 'The draft is gone.' });
      return queries.invalidateQueries();
    },
  });

  const error = drafts.error ?? letters.error;
  if (drafts.data === undefined || letters.data === undefined) {
    if (error === null) return <LoadingPage title="Letters" />;
    return (
      <ProblemPage
        title="Letters"
        error={error}
        onRetry={() => void Promise.all([drafts.refetch(), letters.refetch()])}
      />
    );
  }
  return (
    <>
      <LettersView
        drafts={drafts.data}
        letters={letters.data}
        today={todayHere()}
        busy={resolve.isPending}
        note={<ProblemNote error={resolve.error ?? discard.error} />}
        onResolve={(letterId, as) => resolve.mutate({ letterId, as })}
        onDiscard={setDiscarding}
      />
      {discarding !== null && (
        <DiscardDialog
          row={discarding}
          onClose={() => setDiscarding(null)}
          onDiscard={() => {
            discard.mutate(discarding.draft.id);
            setDiscarding(null);
          }}
        />
      )}
    </>
  );
}
