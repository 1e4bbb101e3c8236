import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLater } from '../design/use-later.ts';
import { checkQuery, type LetterWords } from './load-draft.ts';

/**
 * What the checker says to the words as they stand: the program's own checks after a short pause, the language engines after
 * a longer one. `isCurrent` only once the words shown are the words read.
 */
export function useReading(draftId: string, { subject, body, channel }: LetterWords, overrides: number) {
  const words = useMemo(() => ({ subject, body, channel }), [subject, body, channel]);
  const soon = useLater(words, 250);
  const later = useLater(words, 800);
  const cheap = useQuery({
    ...checkQuery(draftId, soon, overrides, 'cheap'),
    placeholderData: keepPreviousData,
  });
  const full = useQuery({
    ...checkQuery(draftId, later, overrides, 'all'),
    placeholderData: keepPreviousData,
  });
  const isCheapCurrent = soon === words && cheap.isSuccess && !cheap.isPlaceholderData;
  const isFullCurrent = later === words && full.isSuccess && !full.isPlaceholderData;
  const result = isFullCurrent ? full.data : (cheap.data ?? full.data);
  return {
    findings: result?.findings ?? [],
    notChecked: full.data?.notChecked ?? [],
    isRead: result !== undefined,
    isCurrent: isFullCurrent || isCheapCurrent,
    error: full.error ?? cheap.error,
  };
}
