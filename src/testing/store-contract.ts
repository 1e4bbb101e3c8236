import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Career } from '#core/model/career.ts';
import { parseCareer } from '#core/model/parse-career.ts';
import { writeCareer } from '#core/model/write-career.ts';
import { CareerStore } from '#store/career-store.ts';
import { migrate } from '#store/migrate.ts';
import type { Schema } from '#store/schema.ts';
import { SettingsStore } from '#store/settings-store.ts';
import { withTransaction } from '#store/with-transaction.ts';
import { aCareer } from './career-builder.ts';
import { aTouch, awkwardCareer } from './stored-career.ts';

/** Opens a database by its name; twice the same name are two programs on one database. */
export type OpenDatabase = (name: string) => Promise<Kysely<Schema>>;

/** What every database must do for the stores, told once and run against each. */
export function describeStores(name: string, open: OpenDatabase): void {
  describe(`the stores on ${name}`, () => {
    const opened: Kysely<Schema>[] = [];
    let trials = 0;
    let db: Kysely<Schema>;
    let store: CareerStore;
    const another = async () => {
      const again = await open(`trial_${trials}`);
      opened.push(again);
      return again;
    };

    beforeEach(async () => {
      trials += 1;
      db = await another();
      await migrate(db);
      store = new CareerStore(db, 'niamh');
    });
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((one) => one.destroy()));
    });

    const textOf = async (from = store) => {
      const { career } = await from.read();
      return career === null ? null : writeCareer(career);
    };
    const addTouch = (id: string) => (career: Career) => ({
      career: { ...career, journal: [...career.journal, aTouch(id)] },
      result: id,
    });

    describe('a career', () => {
      it('is nobody’s before it is begun, and can then not be added to', async () => {
        expect(await store.read()).toEqual({ career: null, revision: 0 });
        await expect(store.append([aTouch('t1')])).rejects.toMatchObject({ code: 'not-configured' });
        await expect(store.change(addTouch('t1'))).rejects.toMatchObject({ code: 'not-configured' });
      });

      it('comes back as it was put in, byte for byte, in another program too', async () => {
        const career = awkwardCareer();
        await store.replace(career);
        expect(await textOf()).toBe(writeCareer(career));
        expect(await textOf(new CareerStore(await another(), 'niamh'))).toBe(writeCareer(career));
      });

      it('is replaced whole, its journal too, or not at all', async () => {
        await store.replace(awkwardCareer());
        const before = await textOf();
        const dangling = { ...awkwardCareer(), journal: [aTouch('t1', { contactId: 'nobody' })] };
        await expect(store.replace(dangling)).rejects.toMatchObject({ at: 'journal[0].contactId' });
        expect(await textOf()).toBe(before);
        const other = aCareer().opportunityAt('Harbor Labs').career();
        await store.replace(other);
        expect(await textOf()).toBe(writeCareer(other));
      });

      it('is begun once when two begin it at the same moment', async () => {
        const other = new CareerStore(await another(), 'niamh');
        const careers = [aCareer().career(), aCareer({ name: 'Aoife Byrne' }).career()] as const;
        await Promise.all([store.replace(careers[0]), other.replace(careers[1])]);
        expect(careers.map(writeCareer)).toContain(await textOf());
        expect((await store.read()).revision).toBe(2);
      });

      it('is begun by one of two who each saw that there is none', async () => {
        const other = new CareerStore(await another(), 'niamh');
        const both = await Promise.allSettled([
          store.replace(aCareer().career(), 0),
          other.replace(aCareer({ name: 'Aoife Byrne' }).career(), 0),
        ]);
        const [lost] = both.filter((one) => one.status === 'rejected');
        expect(lost?.reason).toMatchObject({ code: 'changed-since' });
        expect((await store.read()).revision).toBe(1);
      });

      it('goes away entirely', async () => {
        await store.replace(awkwardCareer());
        await store.remove();
        expect(await store.read()).toEqual({ career: null, revision: 0 });
      });
    });

    describe('a change', () => {
      beforeEach(() => store.replace(awkwardCareer()));

      it('keeps what it makes of the nouns: added, changed, moved and taken away', async () => {
        const { career: before } = await store.read();
        const change = (career: Career): Career => ({
          ...career,
          seeker: { ...career.seeker, phone: '+353 1 555 0199' },
          contacts: [
            ...career.contacts.slice(1).reverse(),
            { id: 'new', name: 'Nora Quinn' },
            ...career.contacts.slice(0, 1),
          ],
          drafts: [],
          playbook: { 'thank-each-interviewer': { dueBusinessDays: 3 } },
        });
        const result = await store.change((career) => ({ career: change(career), result: 'done' }));
        expect(result).toBe('done');
        expect(await textOf()).toBe(writeCareer(parseCareer(change(before ?? awkwardCareer()))));
        expect((await store.read()).revision).toBe(2);
      });

      it('that leaves the career as it was writes nothing', async () => {
        await store.change((career) => ({ career, result: null }));
        expect((await store.read()).revision).toBe(1);
      });

      it('is refused with its place when an id points nowhere, and then nothing of it is kept', async () => {
        const before = await store.read();
        const edit = (career: Career) => ({
          career: {
            ...career,
            contacts: [...career.contacts, { id: 'new', name: 'Nora Quinn', organizationId: 'nowhere' }],
          },
          result: null,
        });
        await expect(store.change(edit)).rejects.toMatchObject({
          code: 'invalid-input',
          at: `contacts[${before.career?.contacts.length}].organizationId`,
        });
        expect(await store.read()).toEqual(before);
      });

      it('that fails half-way leaves nothing behind', async () => {
        const before = await store.read();
        const failing = withTransaction(db, async (trx) => {
          await new CareerStore(trx, 'niamh').change(addTouch('t1'));
          await new SettingsStore(trx, 'niamh').set('mail', { host: 'mail.example.com' });
          throw new Error('the power went');
        });
        await expect(failing).rejects.toThrow('the power went');
        expect(await store.read()).toEqual(before);
        expect(await new SettingsStore(db, 'niamh').get('mail')).toBeNull();
      });

      it('to what somebody changed meanwhile is refused', async () => {
        const { revision } = await store.read();
        await new CareerStore(await another(), 'niamh').append([aTouch('t1')]);
        await expect(store.change(addTouch('t2'), revision)).rejects.toMatchObject({ code: 'changed-since' });
        expect(await store.change(addTouch('t2'), revision + 1)).toBe('t2');
      });

      it('waits for those of other programs, so that none is lost', async () => {
        const stores = [
          store,
          new CareerStore(await another(), 'niamh'),
          new CareerStore(await another(), 'niamh'),
        ];
        const ids = stores.flatMap((from, program) =>
          Array.from({ length: 8 }, (_, n) => ({ from, id: `t-${program}-${n}` })),
        );
        await Promise.all(ids.map(({ from, id }) => from.change(addTouch(id))));
        const { career, revision } = await store.read();
        expect(career?.journal.map(({ id }) => id)).toEqual(expect.arrayContaining(ids.map(({ id }) => id)));
        expect(revision).toBe(1 + ids.length);
      });
    });

    describe('the journal', () => {
      beforeEach(() => store.replace(awkwardCareer()));

      it('grows, and a correction is one more entry', async () => {
        const before = (await store.read()).career?.journal ?? [];
        await store.append([aTouch('t1'), aTouch('t2')]);
        await store.append([
          { id: 'k1', at: '2028-03-02T09:00:00Z', kind: 'correction', entryId: 't1', by: null },
        ]);
        const ids = (await store.read()).career?.journal.slice(before.length).map(({ id }) => id);
        expect(ids).toEqual(['t1', 't2', 'k1']);
      });

      it.each<[string, (journal: Career['journal']) => Career['journal'], string]>([
        [
          'changed',
          ([first, ...rest]) => [{ ...first, at: '2020-01-01T00:00:00Z' } as never, ...rest],
          'journal[0]',
        ],
        ['taken away', ([, ...rest]) => rest, 'journal[0]'],
        ['cut short', (journal) => journal.slice(0, -1), 'journal['],
        ['put in front', (journal) => [aTouch('t1'), ...journal], 'journal[0]'],
      ])('has no entry %s by a change', async (_what, edit, at) => {
        const before = await textOf();
        const change = store.change((career) => ({
          career: { ...career, journal: edit(career.journal) },
          result: null,
        }));
        await expect(change).rejects.toMatchObject({
          code: 'invalid-input',
          at: expect.stringContaining(at),
        });
        expect(await textOf()).toBe(before);
      });

      it('has no entry changed or removed by a statement either', async () => {
        const before = await textOf();
        await expect(sql`update entry set kind = 'away'`.execute(db)).rejects.toThrow(/never changed/);
        await expect(sql`delete from entry`.execute(db)).rejects.toThrow(/never removed/);
        expect(await textOf()).toBe(before);
      });

      it('takes an id once, and only ids that lead somewhere', async () => {
        await store.append([aTouch('t1')]);
        await expect(store.append([aTouch('t1')])).rejects.toMatchObject({ code: 'invalid-input' });
        await expect(store.append([aTouch('t2'), aTouch('t2')])).rejects.toMatchObject({
          code: 'invalid-input',
        });
        await expect(store.append([aTouch('t3', { interviewId: 'none' })])).rejects.toMatchObject({
          at: expect.stringMatching(/^journal\[\d+\]\.interviewId$/),
        });
        expect((await store.read()).career?.journal.at(-1)?.id).toBe('t1');
      });
    });

    describe('settings', () => {
      it('are read as they were set, and are gone when set to nothing', async () => {
        const settings = new SettingsStore(db, 'niamh');
        expect(await settings.get('mail')).toBeNull();
        await settings.set('mail', { host: 'mail.example.com', port: 465 });
        await settings.set('mail', { host: 'mail.example.org' });
        expect(await new SettingsStore(await another(), 'niamh').get('mail')).toEqual({
          host: 'mail.example.org',
        });
        await settings.set('mail', null);
        expect(await settings.get('mail')).toBeNull();
      });
    });

    it('a Date is refused as a parameter, wherever it stands', async () => {
      const date = new Date('2028-02-22T14:00:00Z') as never;
      const row = { owner_id: 'niamh', key: 'since', value: date };
      await expect(db.insertInto('setting').values(row).execute()).rejects.toThrow('A Date cannot be stored');
      await expect(sql`select ${date} as since`.execute(db)).rejects.toThrow('A Date cannot be stored');
      const since = db.selectFrom('setting').selectAll().where('value', '=', date);
      await expect(since.execute()).rejects.toThrow('A Date cannot be stored');
      expect(await db.selectFrom('setting').selectAll().execute()).toEqual([]);
    });

    describe('the tables', () => {
      it('are brought up to date once, also when several programs start at the same moment', async () => {
        const fresh = `fresh_${trials}`;
        const programs = await Promise.all([1, 2, 3].map(() => open(fresh)));
        opened.push(...programs);
        await Promise.all(programs.map(migrate));
        const names = await programs[0]?.selectFrom('migration').select('name').execute();
        expect(names?.map((row) => row.name)).toEqual(expect.arrayContaining(['0001-career']));
        expect(new Set(names?.map((row) => row.name)).size).toBe(names?.length);
      });

      it('P18 of a newer program are refused and left alone', async () => {
        await store.replace(awkwardCareer());
        const before = await textOf();
        await db.insertInto('migration').values({ name: '9999-from-the-future' }).execute();
        await expect(migrate(await another())).rejects.toMatchObject({
          code: 'storage-newer',
          message: expect.stringContaining('9999-from-the-future'),
        });
        expect(await textOf()).toBe(before);
      });
    });
  });
}
