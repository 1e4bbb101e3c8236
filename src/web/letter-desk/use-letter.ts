import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Draft } from '#core/model/draft.ts';
import type { DraftPage } from '../api/answers.ts';
import { Problem } from '../api/problem.ts';
import { request } from '../api/request.ts';
import { useSaving } from '../api/use-saving.ts';
import { forgetWords, keepWords, recallWords } from '../design/keep-words.ts';
import { draftQuery, type LetterWords, saveWords } from './load-draft.ts';

interface Kept extends LetterWords {
  readonly overrides: NonNullable<Draft['overrides']>;
}

/** The letter's words: kept as they are typed, never lost, and never written over somebody else's. */
export function useLetter(page: DraftPage) {
  const { draft } = page;
  const keptAs = `letter:${draft.id}`;
  const queries = useQueryClient();
  const version = useRef(page.version);
  const [kept, setKept] = useState<Kept>(() => (recallWords(keptAs) as Kept | null) ?? wordsOf(draft));
  const [isOwn, setIsOwn] = useState(draft.from !== 'composer');

  const { saving, error, change, flush } = useSaving<Kept>({
    save: async (words) => {
      const saved = await saveWords(draft.id, { ...words, version: version.current });
      version.current = saved.version;
      forgetWords(keptAs);
      queries.setQueryData(draftQuery(draft.id).queryKey, (before) =>
        before === undefined ? before : { ...before, draft: saved.draft, version: saved.version },
      );
    },
  });

  function edit(part: Partial<Kept>) {
    const next = { ...kept, ...part };
    setKept(next);
    if (part.body !== undefined || part.subject !== undefined) setIsOwn(true);
    keepWords(keptAs, next);
    change(next);
  }

  /** Another window changed the letter: either these words win, or those. */
  async function settle(keep: 'mine' | 'theirs') {
    const theirs = await request<DraftPage>('GET', `/drafts/${encodeURIComponent(draft.id)}`);
    version.current = theirs.version;
    if (keep === 'theirs') {
      setKept(wordsOf(theirs.draft));
      change(wordsOf(theirs.draft));
    }
    await flush();
  }

  const isConflict = error instanceof Problem && error.code === 'changed-since';
  return { kept, isOwn, saving, error: isConflict ? null : error, isConflict, version, edit, flush, settle };
}

function wordsOf(draft: Draft): Kept {
  return {
    subject: draft.subject ?? '',
    body: (draft.body ?? '').replaceAll('\r\n', '\n'),
    channel: draft.channel ?? 'email',
    overrides: draft.overrides ?? [],
  };
}
