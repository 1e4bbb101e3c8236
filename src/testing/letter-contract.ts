import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BlockedError } from '#core/errors.ts';
import type { LetterState } from '#core/letters/letter-record.ts';
import type { Career } from '#core/model/career.ts';
import { type Instant, instantFrom } from '#core/time/instant.ts';
import { CareerStore } from '#store/career-store.ts';
import { LetterStore } from '#store/letter-store.ts';
import { migrate } from '#store/migrate.ts';
import type { Schema } from '#store/schema.ts';
import { aLease, anApproval } from './letter-approval.ts';
import type { OpenDatabase } from './store-contract.ts';
import { aTouch, awkwardCareer } from './stored-career.ts';

const NOW = instantFrom('2028-02-23T09:00:00Z');
const allow = () => undefined;

/** What the send protocol rests on: every step of a letter is made by one process, or by none. */
export function describeLetters(name: string, open: OpenDatabase): void {
  describe(`letters on ${name}`, () => {
    let trials = 0;
    let programs: readonly Kysely<Schema>[] = [];
    let letters: LetterStore;
    let elsewhere: LetterStore;
    let career: CareerStore;

    beforeEach(async () => {
      trials += 1;
      programs = [await open(`letters_${trials}`), await open(`letters_${trials}`)];
      const [here, there] = programs as [Kysely<Schema>, Kysely<Schema>];
      await migrate(here);
      letters = new LetterStore(here, 'niamh');
      elsewhere = new LetterStore(there, 'niamh');
      career = new CareerStore(here, 'niamh');
      await career.replace(awkwardCareer());
    });
    afterEach(() => Promise.all(programs.map((program) => program.destroy())));

    const stateOf = async (id = 'l1'): Promise<LetterState> => (await elsewhere.get(id)).state;
    const withTouch = (before: Career): Career => ({ ...before, journal: [...before.journal, aTouch('t1')] });
    const journalEnd = async () => (await career.read()).career?.journal.at(-1)?.id;

    it('one approval under a key is one letter, whoever asks again', async () => {
      const first = await letters.approve(anApproval('l1'));
      const again = await elsewhere.approve({ ...anApproval('l2'), idempotencyKey: 'key-l1' });
      expect([first.isNew, again.isNew, again.letter.id]).toEqual([true, false, 'l1']);
      expect(await elsewhere.findByKey('key-l1')).toEqual(first.letter);
    });

    it('a draft has one living letter, and another once that is over', async () => {
      const both = await Promise.allSettled([
        letters.approve(anApproval('l1')),
        elsewhere.approve(anApproval('l2')),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const [winner] = await letters.list();
      const claim = await letters.claim(winner?.id ?? '', aLease(), allow);
      await letters.settle(claim, { kind: 'refused', code: 550, reply: '550 no', mayRetry: false }, NOW);
      expect((await letters.approve(anApproval('l3'))).isNew).toBe(true);
    });

    it('is claimed by one of those who try at the same moment', async () => {
      await letters.approve(anApproval('l1'));
      const tries = [letters, elsewhere, letters, elsewhere].map((store) =>
        store.claim('l1', aLease(), allow),
      );
      const results = await Promise.allSettled(tries);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await stateOf()).toBe('attempting');
    });

    it('keeps its frozen bytes to the last one', async () => {
      const approval = anApproval('l1');
      await letters.approve(approval);
      const { frozen } = await elsewhere.claim('l1', aLease(), allow);
      expect(Buffer.from(frozen.bytes).equals(Buffer.from(approval.frozen.bytes))).toBe(true);
      expect({ ...frozen, bytes: null }).toEqual({ ...approval.frozen, bytes: null });
    });

    it('is withdrawn in the transaction that finds it forbidden', async () => {
      await letters.approve(anApproval('l1'));
      const forbid = () => {
        throw new BlockedError('they asked for no letters');
      };
      await expect(letters.claim('l1', aLease(), forbid)).rejects.toThrow('they asked for no letters');
      expect(await elsewhere.get('l1')).toMatchObject({
        state: 'withdrawn',
        reason: 'they asked for no letters',
      });
    });

    it('settles together with its entry in the journal, or not at all', async () => {
      await letters.approve(anApproval('l1'));
      const claim = await letters.claim('l1', aLease(), allow);
      await letters.markHandingOver(claim, NOW);
      const dangling = (before: Career): Career => ({
        ...before,
        journal: [...before.journal, aTouch('t1', { contactId: 'nobody' })],
      });
      const sent = { kind: 'sent', reply: '250 OK' } as const;
      await expect(letters.settle(claim, sent, NOW, dangling)).rejects.toMatchObject({
        code: 'invalid-input',
      });
      expect(await stateOf()).toBe('handing-over');
      await letters.settle(claim, sent, NOW, withTouch);
      expect([await stateOf(), await journalEnd()]).toEqual(['sent', 't1']);
      await expect(letters.settle(claim, sent, NOW, withTouch)).rejects.toMatchObject({
        code: 'changed-since',
      });
    });

    it.each<[boolean, LetterState]>([
      [false, 'not-sent'],
      [true, 'unsure'],
    ])('of a dead program: handing over %s, then %s', async (handedOver, expected) => {
      await letters.approve(anApproval('l1'));
      const claim = await letters.claim('l1', aLease(), allow);
      if (handedOver) await letters.markHandingOver(claim, NOW);
      expect(await elsewhere.recover(NOW, () => false)).toEqual([]);
      const found = await Promise.all([letters.recover(NOW, () => true), elsewhere.recover(NOW, () => true)]);
      expect(found.flat().map(({ state }) => state)).toEqual([expected]);
      await expect(letters.markHandingOver(claim, NOW)).rejects.toMatchObject({ code: 'changed-since' });
    });

    it('is taken over when its lease ran out, and proof that comes late still counts', async () => {
      await letters.approve(anApproval('l1'));
      const claim = await letters.claim('l1', aLease(), allow);
      await letters.markHandingOver(claim, NOW);
      await elsewhere.recover((NOW + 60_001) as Instant, () => false);
      expect(await stateOf()).toBe('unsure');
      await letters.settle(claim, { kind: 'sent', reply: '250 OK' }, NOW, withTouch);
      expect([await stateOf(), await journalEnd()]).toEqual(['sent', 't1']);
    });
  });
}
