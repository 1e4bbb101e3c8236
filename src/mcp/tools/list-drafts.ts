import * as z from 'zod';
import { listDrafts } from '#app/list-drafts.ts';
import { defineTool } from '../define-tool.ts';

export const listDraftsTool = defineTool({
  name: 'list_drafts',
  title: 'Letters begun',
  description: 'The letters that are begun and not sent, each with whom it is for.',
  effect: 'reads',
  input: z.strictObject({}),
  run: async (services) =>
    (await listDrafts(services)).map(({ draft: { id, purpose, channel, subject, step }, ...names }) => ({
      id,
      purpose,
      channel,
      subject,
      step,
      ...names,
    })),
});
