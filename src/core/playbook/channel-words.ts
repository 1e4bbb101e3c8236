import type { Channel } from '../model/lists.ts';
import type { Need } from './proposal.ts';

/** What must be known to use a channel. */
export const NEED_OF = {
  email: 'email',
  phone: 'phone',
  fax: 'fax',
  post: 'address',
  courier: 'address',
  hand: 'address',
  linkedin: 'other',
  chat: 'other',
  'in-person': 'other',
} as const satisfies Record<Channel, Need>;

export const SAY_CHANNEL = {
  email: 'e-mail',
  phone: 'calls',
  fax: 'fax',
  post: 'post',
  courier: 'courier post',
  hand: 'letters by hand',
  linkedin: 'LinkedIn messages',
  chat: 'chat messages',
  'in-person': 'visits',
} as const satisfies Record<Channel, string>;

export const SAY_ONE = {
  email: 'e-mail',
  phone: 'call',
  fax: 'fax',
  post: 'letter',
  courier: 'courier letter',
  hand: 'letter by hand',
  linkedin: 'LinkedIn message',
  chat: 'chat message',
  'in-person': 'visit',
} as const satisfies Record<Channel, string>;
