import type { IconName } from '../design/icons.ts';

interface Place {
  readonly to: '/' | '/opportunities' | '/letters' | '/people';
  readonly name: string;
  readonly icon: IconName;
}

/** The places of the spine, and of the bar on a phone. */
export const PLACES: readonly Place[] = [
  { to: '/', name: 'Today', icon: 'today' },
  { to: '/opportunities', name: 'Opportunities', icon: 'opps' },
  { to: '/letters', name: 'Letters', icon: 'quill' },
  { to: '/people', name: 'People', icon: 'people' },
];
