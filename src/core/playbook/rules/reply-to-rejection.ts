import { personAsked } from '../../facts/person-asked.ts';
import { hasSent } from '../../facts/touched.ts';
import { addMilliseconds, HOUR } from '../../time/instant.ts';
import { atOnce } from '../at-once.ts';
import { chooseMedium } from '../choose-medium.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';
import { sayDayOfFact } from '../say-fact.ts';
import { writingWishes } from '../usual-medium.ts';

const ID = 'reply-to-rejection';

/** After a no that follows an interview: a few gracious lines, not in the first hours. */
export const replyToRejection = defineRule({
  id: ID,
  summary: 'After a no, answer graciously within two business days, and not in the first hours.',
  cites: 'burn-no-bridges',
  parameters: {
    coolOffHours: {
      default: 4,
      min: 0,
      max: 24,
      unit: 'hours',
      says: 'Not before this long after the no.',
      source: 'docs/practice.md 5.1',
    },
    idealBusinessDays: idealDays(1, 'docs/practice.md 5.1: a day or two'),
    dueBusinessDays: dueDays(2, 'docs/practice.md'),
  },
  propose(situation, { coolOffHours, ...days }) {
    const { stage, interviews, restrictions, view } = situation;
    const no = stage.since;
    if (stage.is !== 'rejected' || no === null) return [];
    // A form letter before any conversation expects no answer.
    if (!interviews.some(({ state }) => state === 'held')) return [];
    const named = no.entry.automatic === true ? undefined : view.contacts.get(no.entry.contactId ?? '');
    const person =
      named !== undefined && !restrictions.forbiddenContacts.has(named.id) ? named : personAsked(situation);
    if (person === null || hasSent(situation, { purposes: ['reply-to-rejection'], since: no.at })) return [];
    const recipient = recipientOf(situation, person);
    return atOnce(situation, {
      ruleId: ID,
      ids: [situation.opportunity.id, no.entry.id],
      action: 'reply-to-rejection',
      recipient,
      medium: chooseMedium({
        situation,
        recipient,
        wishes: writingWishes(situation, recipient),
        suitable: ['email', 'linkedin', 'chat', 'post'],
      }),
      since: no.at,
      fact: no,
      opens: { inHoursFrom: addMilliseconds(no.at, coolOffHours * HOUR) },
      ...days,
      expectation: 'optional',
      because: (say) =>
        `${situation.organization.name} said no on ${sayDayOfFact(situation, no, say)}. If you feel like it, a few warm lines are often remembered when the next place comes free.`,
      rule: 'Not in the first four hours; best the next business day, by the second.',
    });
  },
});
