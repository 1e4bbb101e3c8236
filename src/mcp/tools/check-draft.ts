import * as z from 'zod';
import { lookAtDraft } from '#app/look-at-draft.ts';
import { Id } from '#core/model/scalars.ts';
import { defineTool } from '../define-tool.ts';

export const checkDraftTool = defineTool({
  name: 'check_draft',
  title: 'Proofread a letter',
  description:
    'Holds a letter against names, employers, placeholders, restrictions, spelling and grammar. What blocks must be put right before the seeker can send it.',
  effect: 'reads',
  input: z.strictObject({ draftId: Id }),
  run: (services, { draftId }) => lookAtDraft(services, draftId, { words: {}, engines: 'all' }),
});
