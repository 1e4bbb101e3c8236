import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpportunityPage } from '#app/read-opportunity.ts';
import type { Interview } from '#core/model/interview.ts';
import type { EntryOf } from '#core/model/journal-entry.ts';
import { aCareer } from '#testing/career-builder.ts';
import { openServerHere, type ServerHere } from '#testing/server-here.ts';

let server: ServerHere;
beforeAll(async () => {
  server = await openServerHere({
    at: '2028-02-21T09:00:00+00:00',
    career: aCareer().opportunityAt('Quayside Instruments').career(),
  });
});
afterAll(() => server.close());

async function ask<Body>(method: string, path: string, body?: unknown): Promise<Body> {
  const answer = await server.ask<Body>(method, path, body);
  expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBe(200);
  return answer.body;
}
const page = () => ask<OpportunityPage>('GET', '/api/opportunities/p1');

describe('an interview by hand', () => {
  let id = '';

  it('is added to an opportunity that is known, with its people', async () => {
    const added = await ask<Interview>('POST', '/api/opportunities/p1/interviews', {
      startsAt: '2028-02-22T14:00:00+00:00',
      endsAt: '2028-02-22T15:00:00+00:00',
      format: 'video',
      people: [{ name: 'Séamus de Búrca', title: 'Head of Optics' }],
    });
    id = added.id;
    const { interviews, people } = await page();
    expect(interviews).toEqual([added]);
    expect(people.map(({ name, verified }) => [name, verified])).toEqual([['Séamus de Búrca', 'told']]);
  });

  it('is moved and cancelled by entries that can be taken back', async () => {
    const moved = await ask<EntryOf<'amend'>>('POST', `/api/interviews/${id}/changes`, {
      startsAt: '2028-02-24T10:00:00+00:00',
      endsAt: '2028-02-24T11:00:00+00:00',
      by: 'employer',
    });
    expect((await page()).interviews[0]?.startsAt).toBe('2028-02-24T10:00:00+00:00');
    await ask('POST', `/api/interviews/${id}/changes`, { cancelled: true });
    expect((await page()).interviews[0]).toMatchObject({ status: 'cancelled' });
    await ask('POST', `/api/journal/${moved.id}/undo`);
    expect((await page()).interviews[0]).toMatchObject({
      startsAt: '2028-02-22T14:00:00+00:00',
      status: 'cancelled',
    });
  });

  it('refuses an end before its beginning, and an interview nobody knows', async () => {
    const wrong = await server.ask('POST', `/api/interviews/${id}/changes`, {
      endsAt: '2028-02-21T10:00:00+00:00',
    });
    expect(wrong).toMatchObject({ status: 400, body: { error: { code: 'invalid-input', at: 'endsAt' } } });
    const unknown = await server.ask('POST', '/api/interviews/nobody/changes', { cancelled: true });
    expect(unknown.status).toBe(404);
  });
});
