import * as z from 'zod';
import { beginDraft } from '#app/begin-draft.ts';
import { readDraft } from '#app/read-draft.ts';
import { Line } from '#core/model/scalars.ts';
import { defineTool } from '../define-tool.ts';

export const beginDraftTool = defineTool({
  name: 'begin_draft',
  title: 'Begin a letter',
  description:
    'Puts a letter for a step of the agenda on the seeker’s desk, composed from recorded facts only; one begun before is given back as it is. To whom and by which channel it goes follows from the step.',
  effect: 'prepares',
  input: z.strictObject({ step: Line.describe('the key of a step in read_agenda') }),
  run: async (services, { step }) => {
    const { id } = await beginDraft(services, { step });
    const { draft, contact, version } = await readDraft(services, id);
    return { draft, contact, version };
  },
});
