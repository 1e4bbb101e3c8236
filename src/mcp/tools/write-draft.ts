import * as z from 'zod';
import { saveDraft } from '#app/save-draft.ts';
import { InvalidInputError } from '#core/errors.ts';
import { Id, Line } from '#core/model/scalars.ts';
import { defineTool } from '../define-tool.ts';

const LONGEST_BODY = 8_000;
/** A link or a picture is the way by which words that were slipped in lead somewhere; who wants one types it. */
const LEADS_SOMEWHERE =
  /\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.|\bmailto:|\bjavascript:|!?\[[^\]]*\]\([^)]*\)|<[a-z!/]/i;

export const writeDraftTool = defineTool({
  name: 'write_draft',
  title: 'Word a letter',
  description:
    'Replaces the words of a letter on the desk: plain text, no links, nothing that is not in the records. Only the words: whom it goes to, by which channel, and whether at all, the seeker decides. Check it with check_draft afterwards.',
  effect: 'prepares',
  input: z.strictObject({
    draftId: Id,
    version: z.string().describe('as read_draft gave it; refused when the letter was changed meanwhile'),
    subject: Line.max(200).optional(),
    body: z.string().min(1).max(LONGEST_BODY),
  }),
  run: async (services, { draftId, version, subject, body }) => {
    refuseLinks(subject, 'subject');
    refuseLinks(body, 'body');
    return saveDraft(services, draftId, { version, body, ...(subject === undefined ? {} : { subject }) });
  },
});

function refuseLinks(text: string | undefined, at: string): void {
  if (text !== undefined && LEADS_SOMEWHERE.test(text)) {
    throw new InvalidInputError('holds a link or markup; plain words only, the seeker may add a link', at);
  }
}
