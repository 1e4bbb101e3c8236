import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { isSingleKey } from './single-keys.ts';

const PLACES = {
  t: '/',
  o: '/opportunities',
  l: '/letters',
  p: '/people',
  b: '/playbook',
  s: '/settings',
} as const;

/** How long after `G` the second letter still belongs to it. */
const PAUSE = 1_200;

/** What lies over the page: the map of keys, or finding and doing. */
export type Overlay = 'keys' | 'palette';

/** `G` and a letter go to a place; `?` shows every key; `Ctrl K` finds or does. */
export function usePlaceKeys() {
  const navigate = useNavigate();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  useEffect(() => {
    let leftAt = Number.NEGATIVE_INFINITY;
    function pressed(event: KeyboardEvent) {
      if (event.key === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        setOverlay('palette');
        return;
      }
      if (!isSingleKey(event)) return;
      const to = event.timeStamp - leftAt < PAUSE ? PLACES[event.key as keyof typeof PLACES] : undefined;
      leftAt = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (to !== undefined) {
        event.preventDefault();
        void navigate({ to });
      } else if (event.key === '?') {
        event.preventDefault();
        setOverlay('keys');
      }
    }
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [navigate]);
  return { overlay, show: setOverlay, hide: () => setOverlay(null) };
}
