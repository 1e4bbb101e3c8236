import type { ReceivedMessage } from '#core/hearing/received-message.ts';
import { instantFrom } from '#core/time/instant.ts';
import { aCareer, type CareerBuilder } from './career-builder.ts';

/** A week after the interview of `aSearchWithALetter`. */
export const A_WEEK_LATER = instantFrom('2028-03-01T12:00:00Z');

/** A week after an interview at Quayside, with a thank-you that went out as <m1@example.com>. */
export function aSearchWithALetter(): CareerBuilder {
  return aCareer()
    .opportunityAt('Quayside Instruments')
    .person('Séamus de Búrca', { email: 'seamus@quayside.example' })
    .interviewWith(['Séamus de Búrca'], '2028-02-22T14:00:00+00:00', '2028-02-22T15:00:00+00:00')
    .happened('2028-02-23T09:30:00+00:00', {
      kind: 'touch',
      direction: 'out',
      channel: 'email',
      purpose: 'thank-you',
      contactId: 'c1',
      opportunityId: 'p1',
      interviewId: 'i1',
      outcome: 'sent',
      messageId: '<m1@example.com>',
    });
}

export function aMessage({
  headers = {},
  ...change
}: Partial<Omit<ReceivedMessage, 'headers'>> & { headers?: Record<string, string> } = {}): ReceivedMessage {
  return {
    messageId: '<r1@quayside.example>',
    answers: [],
    from: { name: 'Séamus de Búrca', address: 'Seamus@Quayside.example' },
    to: [{ name: 'Niamh Kerr', address: 'niamh@example.com' }],
    subject: 'Re: Thank you',
    sentAt: '2028-03-01T10:00:00Z',
    text: 'Got it, thanks.',
    parts: [],
    ...change,
    headers: Object.entries(headers),
  };
}
