import { describe, expect, it } from 'vitest';
import type { Step } from '#core/agenda/agenda.ts';
import { layOutCards } from './today-cards.ts';

const step = (key: string, part: Partial<Step> = {}): Step => ({
  key,
  rule: 'thank-each-interviewer',
  action: 'thank-you',
  opportunityId: 'p1',
  interviewId: null,
  contactId: 'c1',
  viaContactId: null,
  about: null,
  includes: [],
  channel: 'email',
  alternatives: [],
  window: {
    opens: '2028-02-22T16:30:00+00:00',
    ideal: '2028-02-23',
    due: '2028-02-24',
    dueBy: {},
    next: '2028-02-23',
    hours: null,
    zone: 'Europe/Dublin',
    days: [],
  },
  urgency: 'now',
  expectation: 'expected',
  because: '',
  cites: 'note-to-each-interviewer',
  needs: [],
  assumes: [],
  why: [],
  wouldChange: [],
  channels: [],
  ...part,
});
const keys = (cards: readonly { readonly steps: readonly Step[] }[]) =>
  cards.map(({ steps }) => steps.map(({ key }) => key).join(' '));

describe('the cards of Today', () => {
  it('make one sheaf of the notes to everybody of an interview, with who cannot be written to yet last', () => {
    const { cards } = layOutCards([
      step('a', { interviewId: 'i1', needs: ['email'] }),
      step('b', { rule: 'send-what-was-promised', action: 'send-promised' }),
      step('c', { interviewId: 'i1' }),
      step('d', { interviewId: 'i2' }),
    ]);
    expect(keys(cards)).toEqual(['c a', 'b', 'd']);
  });

  it('are five at most, with what is optional last and the rest in reach', () => {
    const steps = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => step(key));
    const { cards, later } = layOutCards([step('x', { expectation: 'optional' }), ...steps]);
    expect(keys(cards)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(keys(later)).toEqual(['f', 'x']);
  });

  it('hold nothing that opens later, which is listed by its day', () => {
    const later = (key: string, next: string) =>
      step(key, { urgency: 'upcoming', window: { ...step('').window, next } });
    const { cards, upcoming } = layOutCards([later('b', '2028-03-02'), later('a', '2028-03-01')]);
    expect(cards).toEqual([]);
    expect(upcoming.map(({ key }) => key)).toEqual(['a', 'b']);
  });
});
