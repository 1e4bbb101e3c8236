import fc from 'fast-check';
import { CAREER_FORMAT, type Career } from '#core/model/career.ts';
import { parseCareer } from '#core/model/parse-career.ts';
import { type Instant, instantFrom, MINUTE } from '#core/time/instant.ts';
import { journalArbitrary } from './arbitrary/journal.ts';
import {
  contact,
  draft,
  interview,
  opportunity,
  organization,
  references,
  seeker,
} from './arbitrary/nouns.ts';

const sizes = fc.record({
  organizations: fc.integer({ min: 1, max: 3 }),
  contacts: fc.integer({ min: 1, max: 6 }),
  opportunities: fc.integer({ min: 1, max: 4 }),
  interviews: fc.integer({ min: 0, max: 5 }),
});
const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

function listOf<Item extends object>(known: readonly string[], item: fc.Arbitrary<Item>) {
  return fc.tuple(...known.map((id) => item.map((rest) => ({ id, ...rest }))));
}

/** A valid career over the whole of the file format; give it `journal: false` for nouns alone. */
export function careerArbitrary({
  journal = true,
}: {
  readonly journal?: boolean;
} = {}): fc.Arbitrary<Career> {
  return sizes
    .map((size) => ({
      organizations: ids('o', size.organizations),
      contacts: ids('c', size.contacts),
      opportunities: ids('p', size.opportunities),
      interviews: ids('i', size.interviews),
    }))
    .chain((known) =>
      fc.record({
        format: fc.constant(CAREER_FORMAT),
        seeker,
        organizations: listOf(known.organizations, organization),
        contacts: listOf(known.contacts, contact(known)),
        opportunities: listOf(known.opportunities, opportunity(known)),
        interviews: listOf(known.interviews, interview(known)),
        references: references(known),
        drafts: fc.integer({ min: 0, max: 2 }).chain((count) => listOf(ids('d', count), draft(known))),
        journal: journal ? journalArbitrary(known) : fc.constant([]),
        playbook: fc.constantFrom({}, { 'thank-each-interviewer': { dueBusinessDays: 1 } }),
      }),
    )
    .map(parseCareer);
}

/** The instants at which something changes in a career, and the moments just before and after. */
export function momentsOf(career: Career): readonly Instant[] {
  return [
    ...career.journal.map(({ at }) => at),
    ...career.interviews.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
  ]
    .map((text) => instantFrom(text))
    .flatMap((at) => [at - MINUTE, at, at + MINUTE]) as Instant[];
}
