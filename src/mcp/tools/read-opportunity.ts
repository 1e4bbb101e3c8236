import * as z from 'zod';
import { readOpportunity } from '#app/read-opportunity.ts';
import { Id } from '#core/model/scalars.ts';
import { defineTool } from '../define-tool.ts';
import { markQuoted } from '../quoted.ts';

export const readOpportunityTool = defineTool({
  name: 'read_opportunity',
  title: 'One opportunity',
  description:
    'All there is to one opportunity: people, interviews with their debriefs, the journal of what happened, and what comes next.',
  effect: 'reads',
  input: z.strictObject({ opportunityId: Id }),
  run: async (services, { opportunityId }) => {
    const page = await readOpportunity(services, opportunityId);
    return {
      ...page,
      journal: page.journal.map(markQuoted),
      steps: page.steps.map(({ key, action, urgency, because, contactId }) => ({
        key,
        action,
        urgency,
        because,
        contactId,
      })),
    };
  },
});
