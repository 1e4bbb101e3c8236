import { personAsked } from '../../facts/person-asked.ts';
import type { InterviewNow, Situation } from '../../facts/situation.ts';
import { isOver } from '../../facts/standing.ts';
import { hasSent } from '../../facts/touched.ts';
import type { Contact } from '../../model/contact.ts';
import { type Day, dayFrom } from '../../time/day.ts';
import { atOnce } from '../at-once.ts';
import { dueDays, idealDays } from '../days.ts';
import { defineRule } from '../define-rule.ts';
import { recipientOf } from '../recipient.ts';

const ID = 'send-what-was-promised';

/** What the seeker promised goes out the same day, or by the day that was named. */
export const sendWhatWasPromised = defineRule({
  id: ID,
  summary: 'Send what you promised in the interview: the same day, or by the day you named.',
  cites: 'follow-up-is-strategy',
  parameters: {
    idealBusinessDays: idealDays(0, 'judgement: the same day'),
    dueBusinessDays: dueDays(1, 'judgement: the next business day where no day was named'),
  },
  propose(situation, values) {
    if (isOver(situation)) return [];
    return situation.interviews
      .filter(({ state }) => state === 'held')
      .flatMap((held) => promisesOf(situation, held))
      .filter(({ held, contact }) => !isKept(situation, held, contact))
      .flatMap(({ held, contact, texts, by }) =>
        atOnce(situation, {
          ruleId: ID,
          ids: [held.interview.id, contact.id],
          action: 'send-promised',
          recipient: recipientOf(situation, contact),
          since: held.endsAt,
          ...values,
          ...(by === null ? {} : { lastDay: by }),
          expectation: 'expected',
          because: (say) =>
            `You promised ${contact.name} ${listed(texts)}${by === null ? '' : ` by ${say.day(by)}`}; a promise kept the same day is remembered.`,
          rule: 'What was promised goes out the same day, by the next business day or the day that was named.',
          more: { interviewId: held.interview.id, alsoOn: null },
        }),
      );
  },
});

interface Promised {
  readonly held: InterviewNow;
  readonly contact: Contact;
  readonly texts: readonly string[];
  readonly by: Day | null;
}

/** One message to each person, with the earliest day that was named. */
function promisesOf(situation: Situation, held: InterviewNow): readonly Promised[] {
  const { view, restrictions } = situation;
  const byPerson = new Map<string, Promised>();
  for (const { text, contactId, by } of held.interview.debrief?.promised ?? []) {
    const contact = view.contacts.get(contactId ?? '') ?? personAsked(situation);
    if (contact === null || restrictions.forbiddenContacts.has(contact.id)) continue;
    const known = byPerson.get(contact.id);
    const day = by === undefined ? null : dayFrom(by);
    const days = [known?.by ?? null, day].filter((named) => named !== null);
    byPerson.set(contact.id, {
      held,
      contact,
      texts: [...(known?.texts ?? []), text],
      by: days.length === 0 ? null : (Math.min(...days) as Day),
    });
  }
  return [...byPerson.values()];
}

function isKept(situation: Situation, { endsAt }: InterviewNow, { id }: Contact): boolean {
  return hasSent(situation, { purposes: ['send-promised'], contactId: id, since: endsAt });
}

function listed(texts: readonly string[]): string {
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
}
