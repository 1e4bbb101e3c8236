import { useEffect } from 'react';
import { isSingleKey } from '../shell/single-keys.ts';

/** `J` and `K` go from card to card, `Enter` does the primary thing, `W` opens why, `S` puts off. Never inside a field. */
export function useCardKeys() {
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      if (!isSingleKey(event)) return;
      const card = document.activeElement?.closest<HTMLElement>('[data-card]') ?? null;
      const deed = deedOf(event.key, card);
      if (deed === null) return;
      event.preventDefault();
      deed();
    }
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

function deedOf(key: string, card: HTMLElement | null): (() => void) | null {
  if (key === 'j' || key === 'k') return () => focusNeighbour(card, key === 'j' ? 1 : -1);
  if (card === null) return null;
  if (key === 'w') return () => card.querySelector<HTMLElement>('button.date')?.click();
  if (key === 's') return () => card.querySelector<HTMLElement>('[data-deed="not-today"]')?.click();
  // Enter on a button inside the card is that button's own.
  if (key === 'Enter' && document.activeElement === card) {
    return () => card.querySelector<HTMLElement>('[data-deed="primary"]')?.click();
  }
  return null;
}

function focusNeighbour(card: HTMLElement | null, by: number) {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];
  const index = card === null ? (by > 0 ? 0 : cards.length - 1) : cards.indexOf(card) + by;
  const next = cards[Math.max(0, Math.min(index, cards.length - 1))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Which card the focus is in, counted from the top. */
export function indexOfFocusedCard(): number {
  const card = document.activeElement?.closest<HTMLElement>('[data-card]') ?? null;
  const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];
  return card === null ? 0 : cards.indexOf(card);
}

/** After a card is done, focus goes to the one that took its place, or back to the title. */
export function focusCardAt(index: number) {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];
  (cards[Math.min(index, cards.length - 1)] ?? document.querySelector<HTMLElement>('h1'))?.focus();
}
