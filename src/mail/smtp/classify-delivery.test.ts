import { describe, expect, it } from 'vitest';
import { classifyDelivery, type Observed } from './classify-delivery.ts';

const failed = (message: string, response?: string): Pick<Observed, 'accepted' | 'error'> => ({
  accepted: null,
  error: { message, response },
});

/** What the library reports for each fault (the scripted server of smtp-transport.test.ts makes each happen), and what we make of it. */
const REPORTS: readonly [fault: string, observed: Observed, kind: string][] = [
  ['nobody listens', { pulled: 'nothing', ...failed('connect ECONNREFUSED') }, 'not-sent'],
  ['dropped at the greeting', { pulled: 'nothing', ...failed('Connection closed unexpectedly') }, 'not-sent'],
  ['greeted with 554', { pulled: 'nothing', ...failed('Invalid greeting', '554 no') }, 'refused 554'],
  ['wrong password', { pulled: 'nothing', ...failed('Invalid login', '535 5.7.8 no') }, 'refused 535'],
  ['RCPT 450', { pulled: 'nothing', ...failed('rejected', '450 4.7.1 greylisted') }, 'refused 450 again'],
  ['RCPT 550', { pulled: 'nothing', ...failed('rejected', '550 5.1.1 no such user') }, 'refused 550'],
  ['DATA 451', { pulled: 'nothing', ...failed('Data command failed', '451 later') }, 'refused 451 again'],
  ['cut while writing', { pulled: 'some', ...failed('Connection closed unexpectedly') }, 'unsure'],
  ['cut after the dot', { pulled: 'all', ...failed('Connection closed unexpectedly') }, 'unsure'],
  ['silent after the dot', { pulled: 'all', ...failed('Timeout') }, 'unsure'],
  [
    '451 after the dot',
    { pulled: 'all', ...failed('Message failed', '451 4.3.0 later') },
    'refused 451 again',
  ],
  ['421 after the dot', { pulled: 'all', ...failed('Message failed', '421 closing') }, 'refused 421 again'],
  ['554 after the dot', { pulled: 'all', ...failed('Message failed', '554 5.7.1 spam') }, 'refused 554'],
  ['garbage after the dot', { pulled: 'all', ...failed('Message failed', 'what?') }, 'unsure'],
  ['part of a reply after the dot', { pulled: 'all', ...failed('Connection closed', '55') }, 'unsure'],
  ['a 250 cut off after the dot', { pulled: 'all', ...failed('Connection closed', '250') }, 'unsure'],
  ['accepted', { pulled: 'all', accepted: '250 2.0.0 Ok: queued as 1', error: null }, 'sent'],
  ['accepted before it was whole', { pulled: 'some', accepted: '250 ok', error: null }, 'unsure'],
  ['accepted with something that is no 2xx', { pulled: 'all', accepted: '2fast', error: null }, 'unsure'],
];

describe('classifyDelivery', () => {
  it.each(REPORTS)('P06 %s', (_fault, observed, expected) => {
    const delivery = classifyDelivery(observed);
    const shown =
      delivery.kind === 'refused'
        ? `refused ${delivery.code}${delivery.mayRetry ? ' again' : ''}`
        : delivery.kind;
    expect(shown).toBe(expected);
  });

  it('P06 is never certain about a letter that left in part, without a reply code', () => {
    for (const pulled of ['some', 'all'] as const) {
      for (const response of [undefined, '', '2', '25', '250', '354 go on', '999 what', '4', '55x no']) {
        expect(classifyDelivery({ pulled, ...failed('x', response) }).kind).toBe('unsure');
      }
    }
  });
});
