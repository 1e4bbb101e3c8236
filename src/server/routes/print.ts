import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import type { Desk } from '#app/desk.ts';
import { printDraft } from '#app/print-draft.ts';
import { ENVELOPE_NAMES, LETTER_LAYOUTS, PRINT_FORMS } from '#core/letters/print-form.ts';
import { IdInPath, newRoutes } from '../define-routes.ts';

const read = createRoute({
  method: 'get',
  path: '/drafts/{id}/print',
  request: {
    params: IdInPath,
    query: z.object({
      as: z.enum(PRINT_FORMS),
      layout: z.enum(LETTER_LAYOUTS).optional(),
      envelope: z.enum(ENVELOPE_NAMES).optional(),
    }),
  },
  responses: {
    200: {
      description: 'The draft on paper; headers say how many pages it has, and by how much it is too long',
      content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } },
    },
  },
});

/** GET /api/drafts/:id/print?as=letter */
export function printRoutes(desk: Pick<Desk, 'services'>) {
  return newRoutes().openapi(read, async (c) => {
    const printed = await printDraft(desk.services(), {
      draftId: c.req.valid('param').id,
      ...c.req.valid('query'),
    });
    return c.body(Uint8Array.from(printed.pdf), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${printed.fileName}"`,
      'X-Pages': String(printed.pages),
      ...(printed.tooLong === null ? {} : { 'X-Too-Long': printed.tooLong }),
    });
  });
}
