import { hostname } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addMilliseconds, HOUR, MINUTE } from '#core/time/instant.ts';
import { type LetterDesk, openLetterDesk } from '#testing/mail-desk.ts';
import { leaseHolder } from './letter-lease.ts';
import { approveDraft } from './send-draft.ts';
import { attemptLetter } from './send-letter.ts';
import { recoverLetters } from './send-recover.ts';

const DEAD = `${hostname()}/99999999-1`;
const ALIVE = `${hostname()}/${process.ppid}-1`;
const ELSEWHERE = 'another.example/1-1';
const SERVER = { host: '127.0.0.1', port: 1, security: 'tls', user: 'niamh', password: 'secret' } as const;
const DAY = 24 * HOUR;

let desk: LetterDesk;
beforeEach(async () => {
  desk = await openLetterDesk({ server: SERVER });
});
afterEach(() => desk.close());

/** A letter that `holder` has in hand, as far as `stage`. */
async function held(holder: string, stage: 'approved' | 'attempting' | 'handing-over'): Promise<string> {
  const { letter } = await approveDraft(
    desk,
    { fromName: 'Niamh Kerr', address: 'niamh@example.com' },
    { draftId: 'd1', idempotencyKey: 'key' },
  );
  if (stage === 'approved') return letter.id;
  const now = desk.world.now();
  const lease = { holder, now, until: addMilliseconds(now, 2 * MINUTE) };
  const claim = await desk.letters.claim(letter.id, lease, () => undefined);
  if (stage === 'handing-over') await desk.letters.markHandingOver(claim, now);
  return letter.id;
}
const stateAfter = async (id: string) => {
  await recoverLetters(desk);
  return (await desk.letters.get(id)).state;
};

describe('letters left in hand', () => {
  it.each([
    ['attempting', 'not-sent', true],
    ['handing-over', 'unsure', false],
  ] as const)('P06 by a process that died while %s are %s at once', async (stage, state, mayRetry) => {
    const id = await held(DEAD, stage);
    expect(await stateAfter(id)).toBe(state);
    expect(await desk.letters.get(id)).toMatchObject({
      mayRetry,
      message: expect.stringContaining('The program stopped'),
    });
  });

  it.each([
    ['this one', leaseHolder()],
    ['another that lives', ALIVE],
    ['one on another machine', ELSEWHERE],
  ])('by %s are left alone until their lease is over', async (_who, holder) => {
    const id = await held(holder, 'handing-over');
    expect(await stateAfter(id)).toBe('handing-over');
    desk.passes(3 * MINUTE);
    expect(await stateAfter(id)).toBe('unsure');
  });

  it('P17 a clock that jumps back keeps no letter of a dead process waiting', async () => {
    const id = await held(DEAD, 'attempting');
    desk.passes(-3 * DAY);
    expect(await stateAfter(id)).toBe('not-sent');
  });

  it('P03 P17 whoever lost a letter while the clock jumped hands nothing over', async () => {
    const { letter } = await approveDraft(
      desk,
      { fromName: 'Niamh Kerr', address: 'niamh@example.com' },
      { draftId: 'd1', idempotencyKey: 'key' },
    );
    let handed = 0;
    const transport = {
      ...desk.transport,
      deliver: async (_letter: unknown, _server: unknown, beforeFirstByte: () => Promise<void>) => {
        desk.passes(3 * DAY);
        await recoverLetters(desk);
        await beforeFirstByte();
        handed += 1;
        return { kind: 'sent' as const, reply: '250 ok' };
      },
    };
    await expect(attemptLetter({ ...desk, transport }, letter.id, SERVER)).rejects.toThrow('changed');
    expect(handed).toBe(0);
    expect((await desk.letters.get(letter.id)).state).toBe('not-sent');
  });

  it('P06 proof that comes after a letter was given up still counts', async () => {
    const { letter } = await approveDraft(
      desk,
      { fromName: 'Niamh Kerr', address: 'niamh@example.com' },
      { draftId: 'd1', idempotencyKey: 'key' },
    );
    const transport = {
      ...desk.transport,
      deliver: async (_letter: unknown, _server: unknown, beforeFirstByte: () => Promise<void>) => {
        await beforeFirstByte();
        desk.passes(3 * DAY);
        expect(await recoverLetters(desk)).toMatchObject([{ state: 'unsure' }]);
        return { kind: 'sent' as const, reply: '250 ok' };
      },
    };
    expect(await attemptLetter({ ...desk, transport }, letter.id, SERVER)).toMatchObject({ state: 'sent' });
    expect((await desk.career.read()).career?.journal).toHaveLength(1);
  });

  it('an approval that nobody took up is not sent', async () => {
    const id = await held(DEAD, 'approved');
    expect(await stateAfter(id)).toBe('approved');
    desk.passes(3 * MINUTE);
    expect(await stateAfter(id)).toBe('not-sent');
  });
});
