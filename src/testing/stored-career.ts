import type { Career } from '#core/model/career.ts';
import type { EntryOf } from '#core/model/journal-entry.ts';
import { parseCareer } from '#core/model/parse-career.ts';
import { aCareer } from './career-builder.ts';

/** Text that databases, drivers and files have been seen to spoil. */
const AWKWARD = [
  'Nguyễn Thị Ánh',
  'e\u0301 and é',
  '\ud83d\udc69\u200d\ud83d\udd2c',
  '\ud800 alone',
  'NUL \u0000 inside',
  'line\r\nbreak\u2028',
  "'; drop table career; --",
  '$1 ?1 :name {"json": null}',
  '\u202eright to left',
  ' spaces ',
];

/** A touch as any other; `id` and what differs. */
export function aTouch(id: string, over: Partial<EntryOf<'touch'>> = {}): EntryOf<'touch'> {
  return { id, at: '2028-03-01T09:00:00Z', kind: 'touch', direction: 'in', channel: 'email', ...over };
}

/** A small career with something in every part of it, in an order that no database would choose, and in awkward words. */
export function awkwardCareer(): Career {
  const story = aCareer({ address: ['1 Quay', 'Cork'], away: [{ from: '2028-07-03', until: '2028-07-05' }] })
    .opportunityAt('Zwickel & Söhne', { country: 'DE', zone: 'Europe/Berlin' })
    .interviewWith(
      ['Séamus de Búrca', 'Priya Raman'],
      '2028-02-22T14:00:00+00:00',
      '2028-02-22T15:00:00+00:00',
    )
    .debriefed({ topics: AWKWARD.map((text) => ({ text, contactId: 'c1' })) })
    .opportunityAt('Aardvark Optics')
    .interviewWith(['Ada Byron'], '2028-02-24T09:30:00+05:30', '2028-02-24T10:30:00+05:30')
    .drafted({ purpose: 'thank-you', contactId: 'c3', subject: 'Thanks', body: AWKWARD.join('\n') })
    .drafted({
      purpose: 'thank-you',
      contactId: 'c1',
      overrides: [{ check: 'varied-notes', reason: 'short' }],
    })
    .thanked('Priya Raman', '2028-02-23T09:00:00.5+01:00')
    .toldToExpectAnAnswer('2028-03-03', '2028-02-22T15:00:00Z')
    .happened('2028-02-21T08:00:00Z', { kind: 'search', activity: 'applied', note: AWKWARD.join('|') })
    .career();
  return parseCareer({
    ...story,
    $schema: 'https://example.com/career.schema.json',
    contacts: [...story.contacts].reverse(),
    references: [
      { contactId: 'c3', relationship: 'manager', permission: 'yes', speaksTo: ['planning'] },
      { contactId: 'c1', permission: 'ask' },
    ],
    playbook: { 'thank-each-interviewer': { dueBusinessDays: 1 } },
  });
}
