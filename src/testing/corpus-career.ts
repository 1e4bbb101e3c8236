import * as z from 'zod';
import type { Career } from '#core/model/career.ts';
import { parseCareer } from '#core/model/parse-career.ts';

const Person = z.strictObject({
  name: z.string(),
  given: z.string().optional(),
  family: z.string().optional(),
  honorific: z.string().optional(),
  title: z.string().optional(),
});

/** Who is who in a group of corpus letters: one line each of `corpus/letters/casts.json`, made into a career. */
export const CareerFile = z
  .strictObject({
    at: z.string(),
    seeker: z.strictObject({
      name: z.string(),
      locale: z.string(),
      zone: z.string(),
      email: z.string(),
      phone: z.string(),
    }),
    employer: z.strictObject({ name: z.string(), country: z.string(), zone: z.string() }),
    elsewhere: z.array(z.string()),
    role: z.string(),
    held: z.tuple([z.string(), z.string()]),
    people: z.array(Person),
    outside: z.array(z.strictObject({ name: z.string(), at: z.string() })),
    topics: z.array(z.string()),
  })
  .transform((cast) => ({
    at: cast.at,
    later: new Date(Date.parse(cast.at) + 28 * 86_400_000).toISOString(),
    career: careerOf(cast),
    idOf: (name: string): string | undefined => {
      const index = [...cast.people, ...cast.outside].findIndex((one) => one.name === name);
      return index < 0 ? undefined : `c${index + 1}`;
    },
  }));

interface Cast {
  readonly seeker: object;
  readonly employer: { readonly name: string; readonly country: string; readonly zone: string };
  readonly elsewhere: readonly string[];
  readonly role: string;
  readonly held: readonly [string, string];
  readonly people: readonly object[];
  readonly outside: readonly { readonly name: string; readonly at: string }[];
  readonly topics: readonly string[];
}

function careerOf({ seeker, employer, elsewhere, role, held, people, outside, topics }: Cast): Career {
  const { country, zone } = employer;
  const [startsAt, endsAt] = held;
  const named = (name: string, id: string) => ({ id, name, country, zone });
  const rivals = elsewhere.map((name, index) => named(name, `r${index + 1}`));
  return parseCareer({
    format: 'afterword/1',
    seeker,
    organizations: [
      { id: 'o1', ...employer },
      ...rivals,
      ...outside.map(({ at }, index) => named(at, `x${index + 1}`)),
    ],
    contacts: [
      ...people.map((person, index) => ({ id: `c${index + 1}`, organizationId: 'o1', ...person })),
      ...outside.map(({ name }, index) => ({
        id: `c${people.length + index + 1}`,
        name,
        organizationId: `x${index + 1}`,
      })),
    ],
    opportunities: [
      { id: 'p1', organizationId: 'o1', role, interest: 'high' },
      ...rivals.map(({ id }, index) => ({ id: `p${index + 2}`, organizationId: id, role: 'Other role' })),
    ],
    interviews: [
      {
        id: 'i1',
        opportunityId: 'p1',
        round: 1,
        startsAt,
        endsAt,
        status: 'held',
        people: people.map((_, index) => ({ contactId: `c${index + 1}`, part: 'interviewer' })),
        debrief: { topics: topics.map((text) => ({ text })) },
      },
    ],
    references: outside.map((_, index) => ({
      contactId: `c${people.length + index + 1}`,
      relationship: 'manager',
      permission: 'yes',
    })),
  });
}
