import { defineCheck, type Found } from '../define-check.ts';
import type { Letter } from '../letter.ts';
import type { PersonName } from '../names/person-name.ts';
import { goesThrough, restrictionsOn } from '../sending/restrictions.ts';

export const recipientIsAllowed = defineCheck({
  id: 'recipient-is-allowed',
  group: 'sending',
  severity: 'block',
  overridable: false,
  summary:
    'The letter goes to nobody they asked you to leave alone, and through the recruiter where that was agreed.',
  why: 'Going round the person they named can end the candidacy, and the recruiter’s goodwill with it.',
  look: (letter) => letter.recipients.flatMap((recipient) => forbidden(letter, recipient)),
});

function forbidden(letter: Letter, { contact }: PersonName): readonly Found[] {
  const alone = restrictionsOn(letter).findLast(
    (one) => one.rule === 'not-this-person' && one.contactId === contact.id,
  );
  if (alone !== undefined) {
    return [{ message: `They asked on ${alone.at.slice(0, 10)} that you do not contact ${contact.name}.` }];
  }
  const through = goesThrough(letter);
  if (through === null || contact.id === through.recruiterId || !isOfEmployer(letter, contact.id)) return [];
  const recruiter =
    through.recruiterId === undefined ? undefined : letter.record.nouns.contacts.get(through.recruiterId);
  return [
    {
      message: `Contact about this role goes through ${recruiter?.name ?? 'the recruiter'}, not straight to ${contact.name}.`,
    },
  ];
}

/** The employer's people and its interviewers; the agency's own people are free. */
function isOfEmployer({ record, opportunity, employer }: Letter, contactId: string): boolean {
  const organizationId = record.nouns.contacts.get(contactId)?.organizationId;
  if (organizationId !== undefined) return organizationId === employer?.id;
  return [...record.nouns.interviews.values()].some(
    (interview) =>
      interview.opportunityId === opportunity?.id &&
      (interview.people ?? []).some(
        (person) =>
          person.contactId === contactId && person.part !== 'recruiter' && person.part !== 'coordinator',
      ),
  );
}
