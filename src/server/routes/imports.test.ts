import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportAnswers, ImportResult, Proposal } from '#app/import-shape.ts';
import type { OpportunityPage } from '#app/read-opportunity.ts';
import { writeCareer } from '#core/model/write-career.ts';
import { aCareer } from '#testing/career-builder.ts';
import { HOST, openServerHere, type ServerHere } from '#testing/server-here.ts';

let server: ServerHere;
beforeAll(async () => {
  server = await openServerHere({ career: aCareer().career(), at: '2028-02-01T09:00:00+00:00' });
});
afterAll(() => server.close());

async function bring(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  query: Readonly<Record<string, string>> = {},
) {
  const response = await server.app.request(`http://${HOST}${path}?${new URLSearchParams(query)}`, {
    method: 'POST',
    body: bytes,
    headers: {
      host: HOST,
      authorization: `Bearer ${server.door.token}`,
      'content-type': 'application/octet-stream',
    },
  });
  return { status: response.status, body: await response.json() };
}
const fileOf = (name: string) => new Uint8Array(readFileSync(`corpus/invitations/${name}`));
const textOf = (text: string) => new TextEncoder().encode(text);
const revision = async () => (await server.desk.services().career.read()).revision;

/** Answers whatever is asked: what is suggested, else the first choice, else some words. */
async function answerAll(bytes: Uint8Array<ArrayBuffer>): Promise<ImportAnswers> {
  const answers: Record<string, Record<string, string>> = {};
  for (let round = 0; round < 5; round += 1) {
    const { body } = await bring('/api/imports/preview', bytes, { answers: JSON.stringify(answers) });
    const proposal: Proposal = body;
    if (proposal.kind === 'career') return answers;
    for (const { uid, questions } of proposal.items) {
      for (const { id, suggested, choices } of questions) {
        answers[uid] = { [id]: suggested ?? choices[0]?.id ?? 'Head of Optics', ...answers[uid] };
      }
    }
  }
  return answers;
}

describe('bringing a file in over HTTP', () => {
  it('shows what an invitation says and keeps nothing, then keeps it once', async () => {
    const bytes = fileOf('outlook-windows-zone.ics');
    const before = await revision();
    const answers = await answerAll(bytes);
    expect(await revision()).toBe(before);

    const kept = await bring('/api/imports', bytes, { answers: JSON.stringify(answers), name: 'invite.ics' });
    expect(kept.status).toBe(200);
    const { opportunityIds }: ImportResult = kept.body;
    const { body } = await server.ask<OpportunityPage>('GET', `/api/opportunities/${opportunityIds[0]}`);
    expect(body.interviews).toHaveLength(1);
    expect(body.people.every(({ verified }) => verified === 'invite')).toBe(true);

    const once = await revision();
    const again = await bring('/api/imports', bytes, { answers: JSON.stringify(answers) });
    expect(again.status).toBe(200);
    expect(await revision()).toBe(once);
  });

  it.each([
    ['nothing', '', {}],
    [
      'a career file with an unknown key',
      '{"format":"afterword/1","seeker":{"name":"N","locale":"en","zone":"UTC"},"organisations":[]}',
      { at: 'organisations' },
    ],
    ['half a career file', '{"format":"afterword/1",', {}],
    ['a page of the web', '<html>', {}],
    ['half an invitation', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', {}],
  ])('refuses %s in one line, with the place, and changes nothing', async (_what, text, error) => {
    const before = await revision();
    for (const path of ['/api/imports/preview', '/api/imports']) {
      const { status, body } = await bring(path, textOf(text));
      expect(status).toBe(400);
      expect(body).toMatchObject({
        error: { code: 'invalid-input', message: expect.stringMatching(/^.{10,}$/), ...error },
      });
    }
    expect(await revision()).toBe(before);
  });

  it('refuses answers that are none', async () => {
    for (const answers of ['{', '[]', '{"uid":"x"}']) {
      const { status } = await bring('/api/imports', fileOf('google-request.ics'), { answers });
      expect(status).toBe(400);
    }
  });

  it('P14 takes its own export back, byte for byte, after a backup of what was there', async () => {
    const career = aCareer({ name: 'Somebody Else' }).opportunityAt('Otherwhere').career();
    const text = writeCareer(career);
    const { body } = await bring('/api/imports/preview', textOf(text));
    expect(body).toMatchObject({ kind: 'career', seeker: 'Somebody Else', replaces: true });
    expect((await bring('/api/imports', textOf(text))).status).toBe(200);
    const response = await server.askBare('GET', '/api/export', {
      host: HOST,
      authorization: `Bearer ${server.door.token}`,
    });
    expect(await response.text()).toBe(text);
    const { body: backups } = await server.ask('GET', '/api/backups');
    expect(backups).toMatchObject([{ reason: 'import' }, { reason: 'import' }]);
  });
});
