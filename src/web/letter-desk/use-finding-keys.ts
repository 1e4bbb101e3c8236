import { useEffect, useRef } from 'react';

export interface FindingKeys {
  readonly onStep: (by: 1 | -1) => void;
  readonly onTake: (index: number) => void;
  readonly onLeave: () => void;
  readonly onSend: () => void;
  readonly onFacts: () => void;
}

/** `F8` goes from finding to finding, `Alt 1`–`3` take a suggestion, `Alt Backspace` leaves it, `Ctrl Enter` sends, `Alt F` goes to the facts. */
export function useFindingKeys(keys: FindingKeys) {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      const deed = deedOf(event, latest.current);
      if (deed === null) return;
      event.preventDefault();
      event.stopPropagation();
      deed();
    }
    // Before the editor sees them.
    document.addEventListener('keydown', pressed, { capture: true });
    return () => document.removeEventListener('keydown', pressed, { capture: true });
  }, []);
}

function deedOf(event: KeyboardEvent, keys: FindingKeys): (() => void) | null {
  if (event.key === 'F8') return () => keys.onStep(event.shiftKey ? -1 : 1);
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return keys.onSend;
  if (!event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === 'Backspace') return keys.onLeave;
  if (event.code === 'KeyF') return keys.onFacts;
  const digit = /^Digit([123])$/.exec(event.code)?.[1];
  return digit === undefined ? null : () => keys.onTake(Number(digit) - 1);
}
