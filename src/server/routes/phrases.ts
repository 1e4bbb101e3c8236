import { createRoute } from '@hono/zod-openapi';
import type { Desk } from '#app/desk.ts';
import { PhraseInput, PhraseReadings, readPhrase } from '#app/read-phrase.ts';
import { answers, jsonBody, newRoutes } from '../define-routes.ts';

const read = createRoute({
  method: 'post',
  path: '/phrases',
  request: jsonBody(PhraseInput),
  responses: answers(PhraseReadings, 'What the phrase may mean, the likeliest first; nothing is recorded'),
});

/** /api/phrases */
export function phraseRoutes(desk: Pick<Desk, 'services'>) {
  return newRoutes().openapi(read, async (c) =>
    c.json(await readPhrase(desk.services(), c.req.valid('json')), 200),
  );
}
