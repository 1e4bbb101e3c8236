import { describe, expect, it } from 'vitest';
import { describeRefusal } from './describe-refusal.ts';
import { LETTER_STATES } from './letter-record.ts';
import { sayLetter } from './say-letter.ts';

const to = { name: 'Séamus de Búrca', address: 'seamus@example.com' };

describe('describeRefusal', () => {
  it.each([
    ['535 5.7.8 bad credentials', 'did not accept your login', 'bad credentials'],
    ['530 5.7.0 Authentication required', 'did not accept your login', 'Authentication required'],
    ['454 4.7.0 Temporary authentication failure', 'try again in some minutes', 'Temporary authentication'],
    ['451 4.7.1 greylisted, come back later', 'Many do so with a first letter', 'greylisted'],
    ['450 try later', 'Many do so with a first letter', 'try later'],
    ['421 4.3.0 closing', 'try again in some minutes', 'closing'],
    ['550 5.1.1 no such user', 'no such mailbox', 'no such user'],
    ['550 relay not permitted', 'check both', 'relay not permitted'],
    ['553 5.1.8 not yours', 'from your address', 'not yours'],
    ['552 5.2.2 over quota', 'mailbox is full', 'over quota'],
    ['552 5.3.4 too big', 'too long', 'too big'],
    ['554 5.7.1 this looks like spam', 'take the letter for spam', 'looks like spam'],
    ['554', 'refused it for good', ''],
    ['550-5.1.1 two\n550 5.1.1 lines', 'no such mailbox', 'two'],
  ])('says what %s means, and quotes the server', (reply, meaning, words) => {
    const said = describeRefusal(reply);
    expect(said).toContain(meaning);
    expect(said).toContain(words);
  });

  it('has words for what is no reply at all', () => {
    expect(describeRefusal('what?')).toBe('The server refused it. It said: what?');
  });
});

describe('sayLetter', () => {
  it('P06 says “sent” of no letter but one that was, and that it is not known of none but an unsure one', () => {
    for (const state of LETTER_STATES) {
      const said = sayLetter({ state, to, reply: state === 'refused' ? '550 no' : null, reason: null });
      expect(
        /\bwas sent\b(?!\.? Look)/.test(said.replace('whether the letter to Séamus de Búrca was sent', '')),
      ).toBe(state === 'sent');
      expect(said.includes('not known')).toBe(state === 'unsure');
      expect(said.startsWith('It was not sent')).toBe(['refused', 'not-sent', 'withdrawn'].includes(state));
    }
  });

  it('gives the reason as a sentence', () => {
    expect(sayLetter({ state: 'not-sent', to, reply: null, reason: 'nobody answered' })).toBe(
      'It was not sent. Nobody answered.',
    );
  });
});
