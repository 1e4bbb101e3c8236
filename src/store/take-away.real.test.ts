import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCareer } from '#core/model/parse-career.ts';
import { writeCareer } from '#core/model/write-career.ts';
import { anyCareer } from '#testing/any-career.ts';
import { CareerStore } from './career-store.ts';
import { migrate } from './migrate.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';

it('P14 whatever the career: taken away, deleted, brought back and taken away again is the same, byte for byte', async () => {
  const db = openSqlite(':memory:');
  await migrate(db);
  const store = new CareerStore(db, 'own');
  const takeAway = async () => {
    const { career } = await store.read();
    return career === null ? '' : writeCareer(career);
  };
  await fc.assert(
    fc.asyncProperty(anyCareer(), async (career) => {
      await store.replace(career);
      const first = await takeAway();
      expect(first).toBe(writeCareer(career));
      await store.remove();
      expect(await takeAway()).toBe('');
      await store.replace(parseCareer(JSON.parse(first)));
      expect(await takeAway()).toBe(first);
    }),
    { numRuns: 500 },
  );
  await db.destroy();
});
