import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LetterRecord } from '#core/letters/letter-record.ts';
import type { Channel } from '#core/model/lists.ts';
import { forgetWords, keepWords, recallWords } from '../design/keep-words.ts';
import { lettersQuery, type Resolution, resolveLetter } from '../letters/load-letters.ts';
import { deliverHandOver } from './deliver-hand-over.ts';
import { type HandOver, handOverLetter, recordSent, sendLetter } from './load-draft.ts';

/** How the letter leaves: from here, through another program, or as the seeker says. */
export function useSending(draftId: string) {
  const queries = useQueryClient();
  const keyName = `sending:${draftId}`;
  const letters = useQuery(lettersQuery);
  const [handed, setHanded] = useState<string | null>(null);

  /** Everything may have changed; the draft itself is no more, so it and its reading are not asked for again. */
  const afterSent = () =>
    queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'draft' && name !== 'check' });

  const answered = (letter: LetterRecord) => {
    forgetWords(keyName);
    if (letter.state === 'sent') void afterSent();
    else void queries.invalidateQueries({ queryKey: ['letters'] });
  };

  const send = useMutation({
    mutationFn: (version: string) => {
      // The same key until there was an answer: asking again after a broken line never sends twice.
      const key = (recallWords(keyName) as string | null) ?? `web-${crypto.randomUUID()}`;
      keepWords(keyName, key);
      return sendLetter(draftId, key, version);
    },
    onSuccess: answered,
    onError: (error) => {
      if (!('code' in error) || error.code !== 'offline') forgetWords(keyName);
    },
  });

  const resolve = useMutation({
    mutationFn: ({ letterId, as }: { readonly letterId: string; readonly as: Resolution }) =>
      resolveLetter(letterId, as),
    onSuccess: answered,
  });

  const handOver = useMutation({
    mutationFn: async (how: HandOver['how']) => deliverHandOver(await handOverLetter(draftId, how)),
    onSuccess: setHanded,
  });

  const sent = useMutation({
    mutationFn: ({ channel, outcome }: { readonly channel: Channel; readonly outcome?: string }) =>
      recordSent(draftId, channel, outcome),
    onSuccess: afterSent,
  });

  const outcome =
    resolve.data ??
    send.data ??
    letters.data?.find((letter) => letter.draftId === draftId && letter.state === 'unsure') ??
    null;
  return { send, resolve, handOver, sent, handed, clearHanded: () => setHanded(null), outcome };
}
