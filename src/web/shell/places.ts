import type { IconName } from '../design/icons.ts';

interface Place {
  readonly to: '/' | '/opportunities' | '/letters' | '/people' | '/playbook';
  readonly name: string;
  readonly icon: IconName;
}

/** The places of the spine. */
export const PLACES: readonly Place[] = [
  { to: '/', name: 'Today', icon: 'today' },
  { to: '/opportunities', name: 'Opportunities', icon: 'opps' },
  { to: '/letters', name: 'Letters', icon: 'quill' },
  { to: '/people', name: 'People', icon: 'people' },
  { to: '/playbook', name: 'Playbook', icon: 'book' },
];

/** Those of the bar on a phone, where five would be too narrow to read; the playbook is reached from the settings there. */
export const PHONE_PLACES = PLACES.filter(({ to }) => to !== '/playbook');
