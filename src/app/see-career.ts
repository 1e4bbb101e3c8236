import { viewCareer } from '#core/facts/career-view.ts';
import type { Career } from '#core/model/career.ts';
import type { Instant } from '#core/time/instant.ts';

/** The career as a page shows it at `now`: later knowledge merged into the nouns, corrected entries as they should have been. */
export function seeCareer(career: Career, now: Instant): Career {
  const view = viewCareer(career, now);
  return {
    ...career,
    seeker: view.seeker,
    organizations: [...view.organizations.values()],
    contacts: [...view.contacts.values()],
    opportunities: [...view.opportunities.values()],
    interviews: [...view.interviews.values()],
    references: [...view.references.values()],
    journal: view.facts.map(({ entry }) => entry),
  };
}
