import type { Career } from '../model/career.ts';
import type { Instant } from '../time/instant.ts';
import { formatInZone } from '../time/zones.ts';
import type { CalendarFile } from './calendar-event.ts';
import type { ImportAnswers, ImportProposal, ProposedInterview, ProposedPerson } from './import-proposal.ts';
import type { PlannedPerson, ReadItem } from './read-item.ts';
import { readItems } from './read-items.ts';

/**
 * What a calendar file would change in the career, and what it leaves open. Nothing is changed.
 * @param answers those given so far; one may raise another question. @throws AppError when it is no invitation
 */
export function readInvitation(
  file: CalendarFile,
  career: Career,
  now: Instant,
  answers: ImportAnswers = {},
): ImportProposal {
  return { kind: 'invitation', items: readItems(file, career, now, answers).map(propose) };
}

function propose(item: ReadItem): ProposedInterview {
  const { event, existing, times, sheet } = item;
  const { startsAt, endsAt, zone } = times;
  const say = (instant: Instant | null) =>
    instant === null || zone === null ? null : formatInZone(zone, instant);
  return {
    uid: item.key,
    sequence: event.sequence,
    method: item.method,
    summary: event.summary ?? 'An event without a title',
    startsAt: say(startsAt),
    endsAt: say(endsAt),
    zone,
    format: item.format ?? null,
    place: event.place,
    people: item.people.map(proposePerson),
    existing: existing === null ? null : { opportunityId: existing.opportunityId, interviewId: existing.id },
    change: item.change,
    questions: sheet.questions,
    notUnderstood: [...sheet.notes, ...event.notUnderstood],
  };
}

function proposePerson({ invited, part, plan }: PlannedPerson): ProposedPerson {
  return {
    name: plan !== null && 'name' in plan ? plan.name : invited.name.name,
    email: invited.email,
    part,
    contactId: plan !== null && 'known' in plan ? plan.known : null,
  };
}
