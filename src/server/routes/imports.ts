import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import type { Desk } from '#app/desk.ts';
import { importFile } from '#app/import-file.ts';
import { ImportAnswers, ImportResult, Proposal } from '#app/import-shape.ts';
import { previewImport } from '#app/preview-import.ts';
import { parseJson } from '#core/model/parse-json.ts';
import { parseWith } from '#core/model/parse-with.ts';
import { answers, newRoutes } from '../define-routes.ts';

const request = {
  query: z.object({
    name: z.string().max(500).optional().meta({ description: 'What the file is called' }),
    answers: z
      .string()
      .max(100_000)
      .optional()
      .meta({ description: 'JSON: by the uid of an item, then by the id of a question' }),
  }),
  body: {
    content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
    description: 'The file itself: a calendar file or a career file',
    required: true,
  },
} as const;

const preview = createRoute({
  method: 'post',
  path: '/imports/preview',
  request,
  responses: answers(Proposal, 'What the file says and what it leaves open; nothing is kept'),
});
const keep = createRoute({
  method: 'post',
  path: '/imports',
  request,
  responses: answers(ImportResult, 'What was kept of it'),
});

/** /api/imports */
export function importRoutes(desk: Pick<Desk, 'services'>) {
  const brought = async (raw: Request, query: { readonly name?: string; readonly answers?: string }) => ({
    bytes: new Uint8Array(await raw.arrayBuffer()),
    name: query.name ?? null,
    answers: readAnswers(query.answers),
  });
  return newRoutes()
    .openapi(preview, async (c) =>
      c.json(await previewImport(desk.services(), await brought(c.req.raw, c.req.valid('query'))), 200),
    )
    .openapi(keep, async (c) =>
      c.json(await importFile(desk.services(), await brought(c.req.raw, c.req.valid('query'))), 200),
    );
}

function readAnswers(text: string | undefined): ImportAnswers {
  return text === undefined || text === ''
    ? {}
    : parseWith(ImportAnswers, parseJson(text, 'answers'), 'answers');
}
