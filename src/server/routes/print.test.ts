import { afterAll, beforeAll, expect, it } from 'vitest';
import { composeDraft } from '#core/composer/compose-draft.ts';
import { MORNING_AFTER, richCareer } from '#core/composer/testing/rich-career.ts';
import { stepOf } from '#core/composer/testing/step-of.ts';
import { openServerHere, type ServerHere } from '#testing/server-here.ts';

let server: ServerHere;
beforeAll(async () => {
  const base = richCareer();
  const draft = composeDraft({
    career: base,
    step: stepOf('thank-you'),
    now: MORNING_AFTER,
    channel: 'fax',
    draftId: 'd1',
  });
  server = await openServerHere({ career: { ...base, drafts: [draft] } });
});
afterAll(() => server.close());

it('answers a draft as a PDF, to be looked at in the browser', async () => {
  const { status, headers } = await server.ask('GET', '/api/drafts/d1/print?as=fax');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('content-disposition')).toBe('inline; filename="fax.pdf"');
  expect(headers.get('x-pages')).toBe('2');
});

it.each([
  ['/api/drafts/d1/print?as=poster', 400],
  ['/api/drafts/d9/print?as=letter', 404],
  ['/api/drafts/d1/print?as=envelope', 400],
])('refuses %s with %i', async (path, status) => {
  expect((await server.ask('GET', path)).status).toBe(status);
});
