import { expect, it } from 'vitest';
import { REAL_WORLD } from './real-world.ts';

it('never gives an id twice, and says what it is of', () => {
  const ids = Array.from({ length: 5_000 }, () => REAL_WORLD.newId('c'));
  expect(new Set(ids).size).toBe(5_000);
  for (const id of ids) expect(id).toMatch(/^c-[b-df-hj-np-tv-xz0-9]{12}$/);
});

it('tells the time of the machine', () => {
  const before = Date.now();
  const now = REAL_WORLD.now();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});
