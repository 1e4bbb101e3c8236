import type { Channel } from '../model/lists.ts';

/** The form a channel gives a message. */
export type Medium = 'mail' | 'letter' | 'card' | 'short' | 'call';

export const MEDIUM_OF = {
  email: 'mail',
  post: 'letter',
  courier: 'letter',
  fax: 'letter',
  hand: 'card',
  linkedin: 'short',
  chat: 'short',
  phone: 'call',
  'in-person': 'call',
} as const satisfies Record<Channel, Medium>;

/** Whether there is room for more than the essential. */
export function isRoomy(medium: Medium): boolean {
  return medium === 'mail' || medium === 'letter' || medium === 'call';
}
