import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careerArbitrary, momentsOf } from '#testing/career-arbitrary.ts';
import type { JournalEntry } from '../model/journal-entry.ts';
import { parseEntry } from '../model/parse-career.ts';
import { type Instant, instantFrom } from '../time/instant.ts';
import { effectiveJournal } from './effective-journal.ts';

const LATE = instantFrom('2030-01-01T00:00:00Z');
const note = (id: string, at: string, text = id) =>
  parseEntry({ id, at, kind: 'search', activity: 'applied', note: text });
const correction = (id: string, at: string, entryId: string, by: JournalEntry | null) =>
  parseEntry({ id, at, kind: 'correction', entryId, by });
const seen = (journal: readonly JournalEntry[], now: Instant = LATE) =>
  effectiveJournal(journal, now).map(({ entry }) => [
    entry.id,
    entry.kind === 'search' ? entry.note : entry.kind,
  ]);

describe('corrections', () => {
  const first = note('e1', '2028-02-22T10:00:00Z');
  const second = note('e2', '2028-02-22T11:00:00Z');

  it('are seen at every instant, also before they were made', () => {
    const journal = [first, second, correction('k1', '2028-03-01T10:00:00Z', 'e1', null)];
    expect(seen(journal)).toEqual([['e2', 'e2']]);
    expect(seen(journal, instantFrom('2028-02-22T10:30:00Z'))).toEqual([]);
  });

  it('put the entry as it should have been in its place, under the same id', () => {
    const right = note('other', '2028-02-22T12:00:00Z', 'right');
    expect(seen([first, second, correction('k1', '2028-03-01T10:00:00Z', 'e1', right)])).toEqual([
      ['e2', 'e2'],
      ['e1', 'right'],
    ]);
  });

  it('may move an entry into the future, where it is not seen yet', () => {
    const later = note('e1', '2028-06-01T10:00:00Z');
    const journal = [first, correction('k1', '2028-03-01T10:00:00Z', 'e1', later)];
    expect(seen(journal, instantFrom('2028-04-01T00:00:00Z'))).toEqual([]);
    expect(seen(journal)).toEqual([['e1', 'e1']]);
  });

  it('of one entry: the last wins, and of two at one instant the later written', () => {
    const a = correction('k1', '2028-03-02T10:00:00Z', 'e1', note('e1', '2028-02-22T10:00:00Z', 'a'));
    const b = correction('k2', '2028-03-01T10:00:00Z', 'e1', note('e1', '2028-02-22T10:00:00Z', 'b'));
    const c = correction('k3', '2028-03-02T10:00:00Z', 'e1', note('e1', '2028-02-22T10:00:00Z', 'c'));
    expect(seen([first, a, b])).toEqual([['e1', 'a']]);
    expect(seen([first, a, b, c])).toEqual([['e1', 'c']]);
  });

  it('can be taken back: the entry stands as it was', () => {
    const undone = correction('k1', '2028-03-01T10:00:00Z', 'e1', null);
    expect(seen([first, undone, correction('k2', '2028-03-02T10:00:00Z', 'k1', null)])).toEqual([
      ['e1', 'e1'],
    ]);
  });

  it('can be corrected in turn', () => {
    const wrong = correction('k1', '2028-03-01T10:00:00Z', 'e1', note('e1', '2028-02-22T10:00:00Z', 'wrong'));
    const right = correction('k2', '2028-03-02T10:00:00Z', 'k1', note('e1', '2028-02-22T10:00:00Z', 'right'));
    expect(seen([first, wrong, right])).toEqual([['e1', 'right']]);
  });

  it('that point at each other end somewhere', () => {
    const journal = [
      first,
      correction('k1', '2028-03-01T10:00:00Z', 'k2', null),
      correction('k2', '2028-03-02T10:00:00Z', 'k1', null),
      correction('k3', '2028-03-03T10:00:00Z', 'k3', null),
    ];
    expect(seen(journal)).toEqual([['e1', 'e1']]);
  });
});

it('goes by the instant, whatever the order of the file or the offset', () => {
  const journal = [
    note('late', '2028-02-22T12:00:00+00:00'),
    note('early', '2028-02-22T12:30:00+02:00'),
    note('same', '2028-02-22T10:30:00Z'),
  ];
  expect(seen(journal).map(([id]) => id)).toEqual(['early', 'same', 'late']);
  expect(seen(journal, instantFrom('2028-02-22T10:30:00Z')).map(([id]) => id)).toEqual(['early', 'same']);
});

it('never shows what is later than now, is in order, and with time only grows', () => {
  fc.assert(
    fc.property(careerArbitrary(), ({ journal, ...career }) => {
      const moments = [...new Set(momentsOf({ ...career, journal }))].sort((a, b) => a - b);
      let before: readonly string[] = [];
      for (const now of moments) {
        const facts = effectiveJournal(journal, now);
        const instants = facts.map(({ at }) => at);
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
        expect(instants.at(-1) ?? now).toBeLessThanOrEqual(now);
        const ids = facts.map(({ entry }) => entry.id);
        expect(ids.slice(0, before.length)).toEqual(before);
        before = ids;
      }
    }),
    { numRuns: 20 },
  );
});
