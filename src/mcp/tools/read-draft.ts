import * as z from 'zod';
import { readDraft } from '#app/read-draft.ts';
import { Id } from '#core/model/scalars.ts';
import { defineTool } from '../define-tool.ts';

export const readDraftTool = defineTool({
  name: 'read_draft',
  title: 'One letter',
  description:
    'A letter on the desk with the facts it rests on, and its version, which write_draft asks for.',
  effect: 'reads',
  input: z.strictObject({ draftId: Id }),
  run: (services, { draftId }) => readDraft(services, draftId),
});
