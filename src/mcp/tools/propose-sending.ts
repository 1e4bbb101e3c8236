import * as z from 'zod';
import { lookAtDraft } from '#app/look-at-draft.ts';
import { readDraft } from '#app/read-draft.ts';
import { Id } from '#core/model/scalars.ts';
import { defineTool } from '../define-tool.ts';

export const proposeSendingTool = defineTool({
  name: 'propose_sending',
  title: 'Propose to send a letter',
  description:
    'Sends nothing. Says whether a letter is ready, and where the seeker can read and send it themselves; pass that on to them.',
  effect: 'reads',
  input: z.strictObject({ draftId: Id }),
  run: async (services, { draftId }) => {
    const { draft, contact } = await readDraft(services, draftId);
    const { verdict, findings, notChecked } = await lookAtDraft(services, draftId, {
      words: {},
      engines: 'all',
    });
    return {
      sent: false,
      ready: verdict !== 'blocked',
      to: contact?.name ?? null,
      channel: draft.channel ?? null,
      verdict,
      findings,
      notChecked,
      forTheSeeker: `Only you can send it: open Afterword, go to Letters, read the letter to ${contact?.name ?? 'the recipient'} and press Send; or run “afterword send ${draftId}”.`,
    };
  },
});
