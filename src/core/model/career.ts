import * as z from 'zod';
import { Contact } from './contact.ts';
import { Draft } from './draft.ts';
import { Interview } from './interview.ts';
import { JournalEntry } from './journal-entry.ts';
import { Opportunity } from './opportunity.ts';
import { Organization } from './organization.ts';
import { Reference } from './reference.ts';
import { Seeker } from './seeker.ts';

export const CAREER_FORMAT = 'afterword/1';

/** What a seeker changed in the playbook: rule id → parameter → value. Checked against the rules, not here. */
export const Playbook = z.record(
  z.string(),
  z.record(z.string(), z.union([z.number(), z.boolean(), z.string(), z.array(z.number())])),
);
export type Playbook = z.infer<typeof Playbook>;

/** A whole job search: the nouns as first known, and the journal of what happened since. */
export const Career = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(CAREER_FORMAT),
  seeker: Seeker,
  organizations: z.array(Organization).default([]),
  contacts: z.array(Contact).default([]),
  opportunities: z.array(Opportunity).default([]),
  interviews: z.array(Interview).default([]),
  references: z.array(Reference).default([]),
  drafts: z.array(Draft).default([]),
  journal: z.array(JournalEntry).default([]),
  playbook: Playbook.default({}),
});
export type Career = z.infer<typeof Career>;

/** The arrays of nouns, by the name they have in the file. */
export const NOUN_SCHEMAS = {
  organizations: Organization,
  contacts: Contact,
  opportunities: Opportunity,
  interviews: Interview,
  references: Reference,
  drafts: Draft,
} as const;
export type NounKind = keyof typeof NOUN_SCHEMAS;
