import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSearchWithADraft } from '#testing/mail-desk.ts';
import { openServerHere, type ServerHere } from '#testing/server-here.ts';
import { leaseHolder, leaseUntil } from './letter-lease.ts';
import { prepareDesk } from './prepare-desk.ts';
import { approveDraft } from './send-draft.ts';

const NOBODY = 'a process that is gone';

let server: ServerHere;
beforeEach(async () => {
  server = await openServerHere({ career: aSearchWithADraft() });
});
afterEach(() => server.close());

/** A letter in the hands of a process that died, before or after it began to hand it over. */
async function leftInHand(stage: 'attempting' | 'handing-over'): Promise<string> {
  const services = server.desk.own();
  const sender = { fromName: 'Niamh Kerr', address: 'niamh@example.com' };
  const { letter } = await approveDraft(services, sender, { draftId: 'd1', idempotencyKey: 'k' });
  const now = services.world.now();
  const lease = { holder: NOBODY, now, until: now };
  const claim = await services.letters.claim(letter.id, lease, () => undefined);
  if (stage === 'handing-over') await services.letters.markHandingOver(claim, now);
  return letter.id;
}
const stateOf = async (id: string) => (await server.desk.own().letters.get(id)).state;

describe('prepareDesk', () => {
  it('has nothing to say when all is well, and makes a backup', async () => {
    expect(await prepareDesk(server.desk)).toEqual([]);
    expect(await server.desk.own().backups.list()).toMatchObject([{ reason: 'start' }]);
  });

  it('P06 asks about a letter that was being handed over when the program died', async () => {
    const id = await leftInHand('handing-over');
    expect(await prepareDesk(server.desk)).toEqual([
      'Of one letter it is not known whether it was sent; see Letters.',
    ]);
    expect(await stateOf(id)).toBe('unsure');
    // Said once; from then on the page of letters says it.
    expect(await prepareDesk(server.desk)).toEqual([]);
  });

  it('knows that a letter did not leave of which nothing was handed over', async () => {
    const id = await leftInHand('attempting');
    expect(await prepareDesk(server.desk)).toEqual([]);
    expect(await stateOf(id)).toBe('not-sent');
  });

  it('looks after the own search also while the sample is on the desk', async () => {
    const id = await leftInHand('handing-over');
    await server.desk.openSample();
    expect(await prepareDesk(server.desk)).toHaveLength(1);
    expect(await stateOf(id)).toBe('unsure');
  });

  it('leaves a letter alone that a living process has in hand', async () => {
    const services = server.desk.own();
    const sender = { fromName: 'Niamh Kerr', address: 'niamh@example.com' };
    const { letter } = await approveDraft(services, sender, { draftId: 'd1', idempotencyKey: 'k' });
    const now = services.world.now();
    const lease = { holder: leaseHolder(), now, until: leaseUntil(now) };
    await services.letters.claim(letter.id, lease, () => undefined);
    expect(await prepareDesk(server.desk)).toEqual([]);
    expect(await stateOf(letter.id)).toBe('attempting');
  });
});
