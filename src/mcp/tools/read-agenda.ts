import * as z from 'zod';
import { readAgenda } from '#app/read-agenda.ts';
import { InstantText } from '#core/model/scalars.ts';
import { defineTool } from '../define-tool.ts';

export const readAgendaTool = defineTool({
  name: 'read_agenda',
  title: 'What to do now',
  description:
    'What is worth doing now in the job search, for whom, by when and why; and for the rest until when nothing is owed. Begin here. Where nothing is owed, say so, and do not suggest more contact than the agenda does.',
  effect: 'reads',
  input: z.strictObject({
    at: InstantText.optional().describe('as of another instant, ISO 8601 with an offset'),
  }),
  run: async (services, { at }) => {
    const { steps, quiet, names, ...agenda } = await readAgenda(services, at ?? null);
    return {
      ...agenda,
      // The chain of reasons is long; explain_step has it.
      steps: steps.map(({ why, wouldChange, channels, window: { days, ...window }, ...step }) => ({
        ...step,
        window,
      })),
      quiet: quiet.map(({ why, wouldChange, ...line }) => line),
      names,
    };
  },
});
