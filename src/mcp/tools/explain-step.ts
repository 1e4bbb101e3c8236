import * as z from 'zod';
import { readAgenda } from '#app/read-agenda.ts';
import { NotFoundError } from '#core/errors.ts';
import { Line } from '#core/model/scalars.ts';
import { defineTool } from '../define-tool.ts';

export const explainStepTool = defineTool({
  name: 'explain_step',
  title: 'Why this step, and why then',
  description:
    'The reasons behind one step of the agenda: facts, rules and calendars, what would change it, the days around it, and why this channel.',
  effect: 'reads',
  input: z.strictObject({ step: Line.describe('the key of a step in read_agenda') }),
  run: async (services, { step: key }) => {
    const { steps } = await readAgenda(services, null);
    const step = steps.find((each) => each.key === key);
    if (step === undefined) throw new NotFoundError('step', key);
    const { because, why, wouldChange, assumes, needs, window, channels, cites, expectation } = step;
    return { key, because, why, wouldChange, assumes, needs, window, channels, cites, expectation };
  },
});
