import type { Contact } from '#core/model/contact.ts';
import type { OpportunityRow } from '../api/answers.ts';
import { hasWords } from '../design/has-words.ts';
import type { IconName } from '../design/icons.ts';

/** Something to go to or to do. */
export interface Choice {
  readonly id: string;
  readonly icon: IconName;
  readonly name: string;
  readonly detail: string;
  readonly to: string;
}

const DEEDS: readonly Choice[] = [
  { id: 'today', icon: 'today', name: 'Today', detail: 'Go', to: '/' },
  { id: 'opps', icon: 'opps', name: 'Opportunities', detail: 'Go', to: '/opportunities' },
  { id: 'letters', icon: 'quill', name: 'Letters', detail: 'Go', to: '/letters' },
  { id: 'people', icon: 'people', name: 'People', detail: 'Go', to: '/people' },
  { id: 'playbook', icon: 'book', name: 'Playbook', detail: 'Go', to: '/playbook' },
  { id: 'import', icon: 'invite', name: 'Bring in an invitation', detail: 'Do', to: '/import' },
  { id: 'new', icon: 'plus', name: 'Add an opportunity by hand', detail: 'Do', to: '/opportunities/new' },
  { id: 'mail', icon: 'mail', name: 'Set up mail', detail: 'Settings', to: '/settings#mail' },
  {
    id: 'playbook',
    icon: 'disk',
    name: 'Change the playbook',
    detail: 'What the agenda goes by',
    to: '/playbook',
  },
  { id: 'data', icon: 'disk', name: 'Backups and export', detail: 'Settings', to: '/settings#data' },
];
const MOST = 9;

/** What fits the words typed; without any, the commonest deeds. */
export function findChoices(
  typed: string,
  opportunities: readonly OpportunityRow[],
  contacts: readonly Contact[],
): readonly Choice[] {
  if (typed.trim() === '') return DEEDS;
  const all: readonly Choice[] = [
    ...opportunities.map(({ opportunity, organizationName }) => ({
      id: `opportunity ${opportunity.id}`,
      icon: 'opps' as const,
      name: opportunity.role,
      detail: organizationName,
      to: `/opportunities/${opportunity.id}`,
    })),
    ...contacts.map(({ id, name, title }) => ({
      id: `contact ${id}`,
      icon: 'people' as const,
      name,
      detail: title ?? '',
      to: `/people?person=${encodeURIComponent(id)}`,
    })),
    ...DEEDS,
  ];
  return all.filter(({ name, detail }) => hasWords(`${name} ${detail}`, typed)).slice(0, MOST);
}
