import { useCallback, useEffect, useRef, useState } from 'react';

export type Saving = 'kept' | 'waiting' | 'saving' | 'failed';

interface SavingOptions<Work> {
  readonly save: (work: Work) => Promise<void>;
  readonly pause?: number;
}

/**
 * Saves as one types: after a pause, one at a time, and always the latest. A failure is tried again with the next change or
 * when asked.
 */
export function useSaving<Work>({ save, pause = 700 }: SavingOptions<Work>) {
  const [saving, setSaving] = useState<Saving>('kept');
  const [error, setError] = useState<unknown>(null);
  const next = useRef<{ readonly work: Work } | null>(null);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latestSave = useRef(save);
  latestSave.current = save;

  /** Resolves once all is stored: `false` when it could not be. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (running.current !== null) await running.current;
    const waiting = next.current;
    if (waiting === null) return true;
    next.current = null;
    setSaving('saving');
    running.current = latestSave.current(waiting.work).then(
      () => {
        setError(null);
        setSaving(next.current === null ? 'kept' : 'waiting');
        return true;
      },
      (failure: unknown) => {
        next.current ??= waiting;
        setError(failure);
        setSaving('failed');
        return false;
      },
    );
    const stored = await running.current;
    running.current = null;
    return stored && next.current !== null ? flush() : stored;
  }, []);

  const change = useCallback(
    (work: Work) => {
      next.current = { work };
      setSaving((before) => (before === 'failed' ? 'failed' : 'waiting'));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pause);
    },
    [flush, pause],
  );

  // Leaving the page does not wait for the pause.
  useEffect(() => () => void flush(), [flush]);

  return { saving, error, change, flush };
}

export const SAVING_WORDS: Record<Saving, string> = {
  kept: 'Kept as you type',
  waiting: 'Kept as you type',
  saving: 'Keeping…',
  failed: 'Not kept yet. What you typed is still here.',
};
