import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import type { Desk } from '#app/desk.ts';
import { HAND_OVERS, handOver } from '#app/hand-over.ts';
import { recordSent } from '#app/record-sent.ts';
import { RESOLUTIONS, resolveLetter } from '#app/resolve-letter.ts';
import { sendDraft } from '#app/send-draft.ts';
import { LetterRecord } from '#core/letters/letter-record.ts';
import { Touch } from '#core/model/journal-entry.ts';
import { CHANNELS, OUT_OUTCOMES } from '#core/model/lists.ts';
import { InstantText } from '#core/model/scalars.ts';
import { answers, IdInPath, jsonBody, newRoutes } from '../define-routes.ts';

const HandedOver = z.discriminatedUnion('how', [
  z.object({ how: z.literal('mailto'), link: z.string(), isLong: z.boolean() }),
  z.object({ how: z.literal('eml'), fileName: z.string(), eml: z.string(), because: z.string().optional() }),
  z.object({
    how: z.literal('copy'),
    to: z.string().nullable(),
    subject: z.string(),
    text: z.string(),
    because: z.string().optional(),
  }),
]);

const send = createRoute({
  method: 'post',
  path: '/drafts/{id}/send',
  request: {
    params: IdInPath,
    ...jsonBody(
      z.strictObject({ idempotencyKey: z.string().min(1).max(255), version: z.string().optional() }),
    ),
  },
  responses: answers(LetterRecord, 'The letter and what is known of it: sent, refused, not-sent or unsure'),
});
const hand = createRoute({
  method: 'post',
  path: '/drafts/{id}/hand-over',
  request: { params: IdInPath, ...jsonBody(z.strictObject({ how: z.enum(HAND_OVERS) })) },
  responses: answers(HandedOver, 'The letter for the own mail program or the clipboard; nothing is recorded'),
});
const sent = createRoute({
  method: 'post',
  path: '/drafts/{id}/sent',
  request: {
    params: IdInPath,
    ...jsonBody(
      z.strictObject({
        channel: z.enum(CHANNELS).optional(),
        outcome: z.enum(OUT_OUTCOMES).optional(),
        at: InstantText.optional(),
      }),
    ),
  },
  responses: answers(Touch, 'The fact that it went out by other means'),
});
const list = createRoute({
  method: 'get',
  path: '/letters',
  responses: answers(z.array(LetterRecord), 'Approved letters, the latest first'),
});
const read = createRoute({
  method: 'get',
  path: '/letters/{id}',
  request: { params: IdInPath },
  responses: answers(LetterRecord, 'One letter as approved'),
});
const resolve = createRoute({
  method: 'post',
  path: '/letters/{id}/resolve',
  request: { params: IdInPath, ...jsonBody(z.strictObject({ as: z.enum(RESOLUTIONS) })) },
  responses: answers(LetterRecord, 'The letter of which it was not known whether it left'),
});

/** /api/letters, and the ways a draft leaves */
export function letterRoutes(desk: Pick<Desk, 'services'>) {
  return newRoutes()
    .openapi(send, async (c) => {
      const { idempotencyKey, version } = c.req.valid('json');
      const letter = await sendDraft(desk.services(), {
        draftId: c.req.valid('param').id,
        idempotencyKey,
        ...(version === undefined ? {} : { version }),
      });
      return c.json(letter, 200);
    })
    .openapi(hand, async (c) => {
      const { how } = c.req.valid('json');
      return c.json(await handOver(desk.services(), { draftId: c.req.valid('param').id, how }), 200);
    })
    .openapi(sent, async (c) => {
      const said = c.req.valid('json');
      return c.json(await recordSent(desk.services(), { draftId: c.req.valid('param').id, ...said }), 200);
    })
    .openapi(list, async (c) => c.json([...(await desk.services().letters.list())], 200))
    .openapi(read, async (c) => c.json(await desk.services().letters.get(c.req.valid('param').id), 200))
    .openapi(resolve, async (c) => {
      const { as } = c.req.valid('json');
      const letter = await resolveLetter(desk.services(), { letterId: c.req.valid('param').id, as });
      return c.json(letter, 200);
    });
}
