import type { EntryOf } from '../../model/journal-entry.ts';
import type { Letter } from '../letter.ts';

export type Restriction = EntryOf<'restriction'>;

/** The restrictions in force on this letter's opportunity and organizations: asked for, and not lifted since. */
export function restrictionsOn(letter: Letter): readonly Restriction[] {
  const standing: Restriction[] = [];
  for (const fact of letter.record.facts) {
    if (fact.kind === 'restriction' && concerns(fact, letter)) {
      if (fact.lifted === true) lift(standing, fact);
      else standing.push(fact);
    } else if (callsUs(fact, letter)) {
      lift(standing, { ...fact, kind: 'restriction', rule: 'no-calls', lifted: true });
    }
  }
  return standing;
}

function concerns(fact: Restriction, { opportunity, employer, organization }: Letter): boolean {
  if (fact.opportunityId !== undefined) return fact.opportunityId === opportunity?.id;
  if (fact.organizationId !== undefined) {
    return fact.organizationId === employer?.id || fact.organizationId === organization?.id;
  }
  return false;
}

/** Takes out of `standing` what `lifting` ends: the same rule, and where it names channels or a person, only those. */
function lift(standing: Restriction[], lifting: Restriction): void {
  for (const [index, one] of [...standing.entries()].toReversed()) {
    if (one.rule !== lifting.rule) continue;
    if (lifting.contactId !== undefined && one.contactId !== undefined && lifting.contactId !== one.contactId)
      continue;
    const rest = (one.channels ?? []).filter((channel) => !(lifting.channels ?? [channel]).includes(channel));
    if (one.rule === 'no-channels' && rest.length > 0) standing[index] = { ...one, channels: rest };
    else standing.splice(index, 1);
  }
}

/** A call from them, or a request to be called, lifts no-calls. */
function callsUs(fact: Letter['record']['facts'][number], { opportunity }: Letter): boolean {
  if (fact.kind !== 'touch' && fact.kind !== 'request') return false;
  if (fact.channel !== 'phone' || fact.opportunityId === undefined) return false;
  if (fact.opportunityId !== opportunity?.id) return false;
  return fact.kind === 'request' || fact.direction === 'in';
}

/** Contact with the employer goes through a recruiter: said so by a restriction, or because an agency is in between. */
export function goesThrough(letter: Letter): { readonly recruiterId: string | undefined } | null {
  const { opportunity } = letter;
  if (opportunity === null) return null;
  const asked = restrictionsOn(letter).findLast((one) => one.rule === 'via-recruiter');
  if (asked !== undefined) return { recruiterId: asked.viaContactId ?? opportunity.recruiterId };
  if (opportunity.agencyId === undefined) return null;
  const lifted = letter.record.facts.some(
    (fact) =>
      fact.kind === 'restriction' &&
      fact.rule === 'via-recruiter' &&
      fact.lifted === true &&
      concerns(fact, letter),
  );
  return lifted ? null : { recruiterId: opportunity.recruiterId };
}
