import { describe, expect, it } from 'vitest';
import type { CheckResult, Finding } from '#core/checker/finding.ts';
import type { OpportunityPage } from '../api/answers.ts';
import { panelNotes, sayLikeness } from './panel-notes.ts';

const person = (id: string, name: string) => ({ id, name });
const PAGE: OpportunityPage = {
  opportunity: { id: 'p1', organizationId: 'o1', role: 'Lens Designer' },
  organization: { id: 'o1', name: 'Quayside Instruments', country: 'IE', zone: 'Europe/Dublin' },
  interviews: [
    {
      id: 'i1',
      opportunityId: 'p1',
      startsAt: '2028-02-22T14:00:00+00:00',
      endsAt: '2028-02-22T15:00:00+00:00',
      people: ['c1', 'c2', 'c3'].map((contactId) => ({ contactId })),
      debrief: { topics: [{ contactId: 'c2', text: 'ghosting' }, { text: 'the town' }] },
    },
  ],
  people: [person('c1', 'Aoife'), person('c2', 'Séamus'), person('c3', 'Rosa')],
  journal: [
    {
      id: 'e1',
      at: '2028-02-23T09:00:00+00:00',
      kind: 'touch',
      direction: 'out',
      channel: 'email',
      purpose: 'thank-you',
      outcome: 'sent',
      contactId: 'c3',
      interviewId: 'i1',
    },
  ],
  steps: [],
  quiet: null,
  drafts: [{ id: 'd1', contactId: 'c2', interviewId: 'i1', purpose: 'thank-you' }],
};

const finding = (check: string) => ({ check, severity: 'warn' }) as Finding;
const result = (...checks: string[]): CheckResult => ({
  format: 'afterword/check/1',
  verdict: 'advice',
  findings: checks.map(finding),
  notChecked: [],
});

describe('the notes of one interview', () => {
  const notes = panelNotes(PAGE, 'i1');

  it('stand in the order sent, begun, blank, each with what is theirs alone', () => {
    expect(notes.map(({ contact, topics }) => [contact.name, ...topics])).toEqual([
      ['Rosa'],
      ['Séamus', 'ghosting'],
      ['Aoife'],
    ]);
    expect(notes.map(({ sent, draft }) => [sent?.id, draft?.id])).toEqual([
      ['e1', undefined],
      [undefined, 'd1'],
      [undefined, undefined],
    ]);
  });

  it('are compared in one sentence', () => {
    expect(sayLikeness(notes, new Map([['d1', null]]))).toBe('Reading…');
    expect(sayLikeness(notes, new Map([['d1', result('stays-short')]]))).toBe('No two of them read alike.');
    expect(sayLikeness(notes, new Map([['d1', result('varied-notes')]]))).toBe(
      'The note to Séamus reads much like another.',
    );
    expect(sayLikeness(notes.slice(1), new Map([['d1', null]]))).toBe('There is nothing to compare yet.');
  });
});
