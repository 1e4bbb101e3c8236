import { useSyncExternalStore } from 'react';

/** Whether the program answered the last time it was asked anything. */
let answers = true;
const listeners = new Set<() => void>();

export function noteAnswer(answered: boolean) {
  if (answers === answered) return;
  answers = answered;
  for (const listener of listeners) listener();
}

export function useIsAnswering(): boolean {
  return useSyncExternalStore(subscribe, () => answers);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
