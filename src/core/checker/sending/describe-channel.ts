import type { Channel } from '../../model/lists.ts';

const WORDS = {
  email: 'e-mail',
  phone: 'telephone',
  post: 'post',
  courier: 'courier',
  hand: 'a letter by hand',
  fax: 'fax',
  linkedin: 'LinkedIn',
  chat: 'chat',
  'in-person': 'a visit',
} as const satisfies Record<Channel, string>;

export function describeChannel(channel: Channel): string {
  return WORDS[channel];
}

export function describeChannels(channels: readonly Channel[]): string {
  return channels.map(describeChannel).join(', ');
}
