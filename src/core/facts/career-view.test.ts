import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyNow } from '#testing/arbitrary/pieces.ts';
import { careerArbitrary } from '#testing/career-arbitrary.ts';
import type { Career } from '../model/career.ts';
import { parseCareer } from '../model/parse-career.ts';
import { type Instant, instantFrom } from '../time/instant.ts';
import { factsOf, viewCareer } from './career-view.ts';

const base = {
  format: 'afterword/1',
  seeker: { name: 'Niamh Kerr', locale: 'en-IE', zone: 'Europe/Dublin' },
  organizations: [{ id: 'o1', name: 'Quayside', country: 'IE', zone: 'Europe/Dublin', channels: ['post'] }],
  contacts: [{ id: 'c1', name: 'Orla Nic Dhonaill', organizationId: 'o1', title: 'Engineer' }],
  opportunities: [{ id: 'p1', organizationId: 'o1', role: 'Lens Designer' }],
  interviews: [],
  references: [{ contactId: 'c1', permission: 'ask' }],
};
const amend = (id: string, at: string, rest: object) => ({ id, at, kind: 'amend', ...rest });
const career = (...journal: object[]): Career => parseCareer({ ...base, journal });

describe('amendments', () => {
  const renamed = career(
    amend('a2', '2028-02-24T10:00:00Z', {
      in: 'contacts',
      itemId: 'c1',
      set: { title: null, verified: 'card' },
    }),
    amend('a1', '2028-02-23T10:00:00Z', {
      in: 'contacts',
      itemId: 'c1',
      set: { name: 'Orla Nic Dhomhnaill' },
    }),
    amend('a3', '2028-02-25T10:00:00Z', { in: 'organizations', itemId: 'o1', set: { channels: null } }),
    amend('a4', '2028-02-25T10:00:00Z', { in: 'contacts', itemId: 'c9', set: { name: 'Bríd Nolan' } }),
    amend('a5', '2028-02-25T10:00:00Z', { in: 'references', itemId: 'c1', set: { permission: 'yes' } }),
    amend('a6', '2028-02-26T10:00:00Z', { in: 'seeker', set: { phoneUse: 'never' } }),
  );
  const at = (text: string) => viewCareer(renamed, instantFrom(text));

  it('hold from their instant on, and the past stays true', () => {
    expect(at('2028-02-23T09:59:59Z').contacts.get('c1')?.name).toBe('Orla Nic Dhonaill');
    expect(at('2028-02-23T10:00:00Z').contacts.get('c1')).toMatchObject({
      name: 'Orla Nic Dhomhnaill',
      title: 'Engineer',
    });
    expect(at('2028-02-24T10:00:00Z').contacts.get('c1')).toEqual({
      id: 'c1',
      name: 'Orla Nic Dhomhnaill',
      organizationId: 'o1',
      verified: 'card',
    });
  });

  it('reach every noun, add new ones and unset what is null', () => {
    expect(at('2028-02-24T10:00:00Z').contacts.has('c9')).toBe(false);
    const view = at('2028-03-01T00:00:00Z');
    expect(view.contacts.get('c9')).toEqual({ id: 'c9', name: 'Bríd Nolan' });
    expect(view.organizations.get('o1')).not.toHaveProperty('channels');
    expect(view.references.get('c1')?.permission).toBe('yes');
    expect(view.seeker.phoneUse).toBe('never');
  });

  it('cannot give an item another id', () => {
    const view = viewCareer(
      career(
        amend('a1', '2028-02-23T10:00:00Z', { in: 'contacts', itemId: 'c1', set: { id: 'c7', name: 'X' } }),
      ),
      instantFrom('2028-03-01T00:00:00Z'),
    );
    expect([...view.contacts]).toEqual([['c1', expect.objectContaining({ id: 'c1', name: 'X' })]]);
  });

  it('leave the career itself as it was', () => {
    const before = JSON.stringify(renamed);
    at('2028-03-01T00:00:00Z');
    expect(JSON.stringify(renamed)).toBe(before);
  });
});

it('sorts the facts by opportunity and by kind', () => {
  const told = {
    id: 'e1',
    at: '2028-02-23T10:00:00Z',
    kind: 'timetable',
    opportunityId: 'p1',
    answer: { unknown: true },
  };
  const searched = { id: 'e2', at: '2028-02-23T10:00:00Z', kind: 'search', activity: 'applied' };
  const view = viewCareer(career(told, searched), instantFrom('2028-03-01T00:00:00Z'));
  expect(view.factsByOpportunity.get('p1')?.map(({ entry }) => entry.id)).toEqual(['e1']);
  expect(factsOf(view.facts, 'search').map(({ entry }) => entry.activity)).toEqual(['applied']);
  expect(factsOf(view.facts, 'offer')).toEqual([]);
});

/** A view as values: what two of them are compared by. */
const plain = (some: Career, now: Instant) => {
  const { facts, seeker, organizations, contacts, opportunities, interviews, references } = viewCareer(
    some,
    now,
  );
  return {
    facts,
    seeker,
    nouns: [organizations, contacts, opportunities, interviews, references].map((all) => [...all]),
  };
};

describe('in any career', () => {
  it('what happens later makes no difference now', () => {
    fc.assert(
      fc.property(careerArbitrary(), anyNow, (some, now) => {
        const known = some.journal.filter(({ kind, at }) => kind === 'correction' || instantFrom(at) <= now);
        const corrected = new Set(
          some.journal.flatMap((entry) => (entry.kind === 'correction' ? [entry.entryId] : [])),
        );
        // A correction may bring a later entry back before now, so those that have one stay.
        const prefix = some.journal.filter((entry) => known.includes(entry) || corrected.has(entry.id));
        expect(plain({ ...some, journal: prefix }, now)).toEqual(plain(some, now));
      }),
      { numRuns: 25 },
    );
  });

  it('correcting a fact away equals never having stated it', () => {
    fc.assert(
      fc.property(careerArbitrary(), anyNow, fc.nat(), (some, now, pick) => {
        const facts = some.journal.filter(({ kind }) => kind !== 'correction');
        const target = facts[pick % Math.max(1, facts.length)];
        fc.pre(target !== undefined);
        const undo = parseCareer({
          ...some,
          journal: [
            ...facts,
            { id: 'undo', at: '2031-01-01T00:00:00Z', kind: 'correction', entryId: target.id, by: null },
          ],
        });
        const never = { ...some, journal: facts.filter((entry) => entry !== target) };
        expect(plain(undo, now)).toEqual(plain(never, now));
      }),
      { numRuns: 25 },
    );
  });
});
