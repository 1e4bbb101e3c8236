import { factsOf } from '../../facts/career-view.ts';
import { personAsked } from '../../facts/person-asked.ts';
import type { Situation } from '../../facts/situation.ts';
import { isOver, isUnwanted } from '../../facts/standing.ts';
import { hasSent } from '../../facts/touched.ts';
import { dayFrom } from '../../time/day.ts';
import type { Instant } from '../../time/instant.ts';
import { instantOf } from '../../time/zones.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineSearchRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';

const ID = 're-approach-on-a-new-opening';

/** A runner-up who knows people there writes to them when something new opens. */
export const reApproachOnANewOpening = defineSearchRule({
  id: ID,
  summary: 'When you go for a new opening at an employer you have met, write to somebody you know there.',
  cites: 'burn-no-bridges',
  parameters: {
    idealBusinessDays: idealDays(1, 'docs/practice.md 5.3: another role, at once'),
    dueBusinessDays: dueDays(3, 'docs/practice.md 5.3, by judgement'),
  },
  proposeForSearch({ opportunities }, values) {
    const rejections = opportunities.filter(({ stage }) => stage.is === 'rejected');
    return opportunities.flatMap((fresh) => {
      const opened = rejections.length === 0 ? null : openedAt(fresh);
      const isBegun =
        fresh.interviews.length > 0 || isOver(fresh) || isUnwanted(fresh) || fresh.accepted !== null;
      if (opened === null || isBegun) return [];
      const earlier = rejections.findLast(
        (other) =>
          other.organization.id === fresh.organization.id && (other.stage.since?.at ?? opened) < opened,
      );
      const person = earlier === undefined ? null : personAsked(earlier);
      if (earlier === undefined || person === null) return [];
      if (fresh.restrictions.forbiddenContacts.has(person.id)) return [];
      if (hasSent(fresh, { purposes: ['re-approach'], since: opened })) return [];
      return atOnce(fresh, {
        ruleId: ID,
        ids: [fresh.opportunity.id, person.id],
        action: 're-approach',
        recipient: recipientOf(fresh, person),
        since: opened,
        ...values,
        expectation: 'optional',
        because: () =>
          `${person.name} knows you from the talks about ${earlier.opportunity.role}; a line that you are going for ${fresh.opportunity.role} helps them remember.`,
        rule: 'Best the next business day after you found the opening, by the third.',
        more: { about: { opportunityId: earlier.opportunity.id } },
      });
    });
  },
});

/** When the new opening came up: added later, applied for. */
function openedAt({ view, opportunity, clock, facts }: Situation): Instant | null {
  const added = view.index.amendsOf('opportunities', opportunity.id)[0];
  if (added !== undefined) return added.at;
  const applied = factsOf(facts, 'stage').find(({ entry }) => entry.stage === 'applied');
  if (applied !== undefined) return applied.at;
  return opportunity.appliedOn === undefined
    ? null
    : instantOf(clock.dayZone, dayFrom(opportunity.appliedOn), 9 * 60);
}
