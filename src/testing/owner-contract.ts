import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCareer } from '#core/model/write-career.ts';
import { instantFrom } from '#core/time/instant.ts';
import { CareerStore } from '#store/career-store.ts';
import { LetterStore } from '#store/letter-store.ts';
import { migrate } from '#store/migrate.ts';
import type { Schema } from '#store/schema.ts';
import { SettingsStore } from '#store/settings-store.ts';
import { aCareer } from './career-builder.ts';
import { aLease, anApproval } from './letter-approval.ts';
import type { OpenDatabase } from './store-contract.ts';
import { aTouch, awkwardCareer } from './stored-career.ts';

const CANARY = 'canary-7f3a';
const NOW = instantFrom('2028-02-23T09:00:00Z');

/** P07 at the stores: whatever the second owner does with the first one's ids, nothing is read and nothing is changed. */
export function describeOwners(name: string, open: OpenDatabase): void {
  describe(`P07 another owner’s rows are unreachable on ${name}`, () => {
    let trials = 0;
    let db: Kysely<Schema>;
    let before: string;
    const storesOf = (owner: string) => ({
      career: new CareerStore(db, owner),
      settings: new SettingsStore(db, owner),
      letters: new LetterStore(db, owner),
    });
    const rowsOf = async (owner: string) => {
      const tables = ['career', 'noun', 'entry', 'setting', 'letter'] as const;
      const rows = await Promise.all(
        tables.map((table) =>
          sql`select * from ${sql.table(table)} where owner_id = ${owner} order by 1, 2, 3`.execute(db),
        ),
      );
      return JSON.stringify(rows.map((result) => result.rows));
    };

    beforeEach(async () => {
      trials += 1;
      db = await open(`owners_${trials}`);
      await migrate(db);
      const first = storesOf('first');
      const story = awkwardCareer();
      await first.career.replace({ ...story, seeker: { ...story.seeker, name: CANARY } });
      await first.settings.set('mail', { user: CANARY });
      await first.letters.approve(anApproval('l1', { subject: CANARY }));
      before = await rowsOf('first');
    });
    afterEach(() => db.destroy());

    it('by reading', async () => {
      const second = storesOf('second');
      await second.career.replace(aCareer().career());
      const seen = JSON.stringify([
        await second.career.read(),
        await second.settings.get('mail'),
        await second.letters.list(),
        await second.letters.findByKey('key-l1'),
        await second.letters.findLive('d1'),
        await second.letters.recover(NOW, () => true),
      ]);
      expect(seen).not.toContain(CANARY);
      await expect(second.letters.get('l1')).rejects.toMatchObject({ code: 'not-found' });
      expect(await rowsOf('first')).toBe(before);
    });

    it('by writing the same ids, keys and names', async () => {
      const second = storesOf('second');
      const own = awkwardCareer();
      await second.career.replace(own);
      await second.career.change((career) => ({
        career: { ...career, contacts: career.contacts },
        result: 0,
      }));
      await second.career.append([aTouch('t1')]);
      await second.settings.set('mail', { user: 'second' });
      await second.settings.set('mail', null);
      const { isNew } = await second.letters.approve(anApproval('l1', { subject: 'mine' }));
      expect(isNew).toBe(true);
      await second.letters.claim('l1', aLease(), () => undefined);
      await second.letters.abandon({ letterId: 'l1', attempt: 1 }, NOW);
      expect((await second.career.read()).career?.journal.at(-1)?.id).toBe('t1');
      expect(await rowsOf('first')).toBe(before);
    });

    it('by taking away', async () => {
      const second = storesOf('second');
      await second.career.replace(aCareer().career());
      await second.career.remove();
      await second.settings.set('mail', null);
      expect(await rowsOf('first')).toBe(before);
    });

    it('by a forged letter id', async () => {
      const second = storesOf('second');
      await second.career.replace(aCareer().career());
      const tried = { letterId: 'l1', attempt: 0 };
      const notFound = { code: expect.stringMatching(/^(not-found|changed-since)$/) };
      const deeds = [
        () => second.letters.claim('l1', aLease(), () => undefined),
        () => second.letters.markHandingOver(tried, NOW),
        () => second.letters.renew(tried, aLease()),
        () => second.letters.settle(tried, { kind: 'sent', reply: '250 OK' }, NOW),
        () => second.letters.resolve(tried, 'approved', NOW),
        () => second.letters.abandon(tried, NOW),
      ];
      for (const deed of deeds) await expect(deed()).rejects.toMatchObject(notFound);
      expect(await rowsOf('first')).toBe(before);
      expect(writeCareer((await storesOf('first').career.read()).career ?? aCareer().career())).toContain(
        CANARY,
      );
    });
  });
}
