import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import type { Desk } from '#app/desk.ts';
import { exportCareer } from '#app/export-career.ts';
import { newRoutes } from '../define-routes.ts';

const read = createRoute({
  method: 'get',
  path: '/export',
  responses: {
    200: {
      description: 'The career file, as a download',
      content: { 'application/octet-stream': { schema: z.string() } },
    },
  },
});

/** GET /api/export */
export function exportRoutes(desk: Pick<Desk, 'services'>) {
  return newRoutes().openapi(read, async (c) => {
    const text = await exportCareer(desk.services());
    return c.body(text, 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': 'attachment; filename="career.afterword.json"',
    });
  });
}
