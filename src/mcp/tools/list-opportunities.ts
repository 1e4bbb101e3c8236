import * as z from 'zod';
import { listOpportunities } from '#app/list-opportunities.ts';
import { defineTool } from '../define-tool.ts';

export const listOpportunitiesTool = defineTool({
  name: 'list_opportunities',
  title: 'Every opportunity',
  description: 'Every opportunity of the search with where it stands; those with something to do come first.',
  effect: 'reads',
  input: z.strictObject({}),
  run: async (services) =>
    (await listOpportunities(services)).map(
      ({ opportunity, organizationName, stage, urgency, stepCount, nextInterview }) => ({
        id: opportunity.id,
        role: opportunity.role,
        organizationName,
        stage,
        urgency,
        stepCount,
        nextInterview,
      }),
    ),
});
