import type { Names, OpportunityPage } from '../api/answers.ts';

/** The words for the ids on one opportunity's page, as an agenda has them. */
export function namesOf({ opportunity, organization, interviews, people }: OpportunityPage): Names {
  return {
    contacts: Object.fromEntries(people.map(({ id, name, title }) => [id, { name, title: title ?? null }])),
    organizations: { [organization.id]: { name: organization.name } },
    opportunities: {
      [opportunity.id]: { role: opportunity.role, organizationId: opportunity.organizationId },
    },
    interviews: Object.fromEntries(
      interviews.map(({ id, opportunityId, startsAt, endsAt, format, status, debrief }) => [
        id,
        {
          opportunityId,
          startsAt,
          endsAt,
          format: format ?? null,
          cancelled: status === 'cancelled',
          debriefed: debrief !== undefined,
        },
      ]),
    ),
  };
}
