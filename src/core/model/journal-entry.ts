import * as z from 'zod';
import {
  ACQUAINTANCE_EVENTS,
  AMENDABLE,
  CHANNELS,
  PURPOSES,
  REFERENCE_EVENTS,
  REQUEST_SUBJECTS,
  RESTRICTION_RULES,
  SEARCH_ACTIVITIES,
  STAGES,
  TOUCH_OUTCOMES,
} from './lists.ts';
import {
  ClockText,
  DayOrInstantText,
  DayText,
  Id,
  InstantText,
  LanguageTag,
  Line,
  Text,
  WeekdayName,
} from './scalars.ts';

const dated = { id: Id, at: InstantText };

/** Something said, on any channel, either way. */
export const Touch = z.strictObject({
  ...dated,
  kind: z.literal('touch'),
  direction: z.enum(['out', 'in']),
  channel: z.enum(CHANNELS),
  purpose: z.enum(PURPOSES).optional(),
  contactId: Id.optional(),
  opportunityId: Id.optional(),
  interviewId: Id.optional(),
  viaContactId: Id.optional(),
  outcome: z.enum(TOUCH_OUTCOMES).optional(),
  text: Text.optional(),
  /** What the checker was told to let pass, kept with what was sent. */
  overrides: z.array(z.strictObject({ check: Line, reason: Line })).optional(),
  /** The Message-ID it left with, so that replies and bounces find it. */
  messageId: Line.optional(),
  language: LanguageTag.optional(),
});

/** What they said about when they decide. The latest wins; no entry at all means that nobody asked. */
export const TimetableAnswer = z.union([
  z.strictObject({ by: DayOrInstantText }),
  z.strictObject({ from: DayText, to: DayText }),
  z.strictObject({ vague: Line, by: DayText.optional() }),
  z.strictObject({ unknown: z.literal(true) }),
]);
export type TimetableAnswer = z.infer<typeof TimetableAnswer>;

export const Timetable = z.strictObject({
  ...dated,
  kind: z.literal('timetable'),
  opportunityId: Id,
  contactId: Id.optional(),
  interviewId: Id.optional(),
  answer: TimetableAnswer,
});

/** The employer asked to be contacted. */
export const Request = z.strictObject({
  ...dated,
  kind: z.literal('request'),
  opportunityId: Id,
  contactId: Id,
  channel: z.enum(CHANNELS).optional(),
  on: DayText.optional(),
  by: DayText.optional(),
  every: z.strictObject({ weekday: WeekdayName, until: DayText.optional() }).optional(),
  until: DayText.optional(),
  window: z.strictObject({ start: ClockText, end: ClockText.optional() }).optional(),
  about: z.enum(REQUEST_SUBJECTS).optional(),
  text: Text.optional(),
});

export const Restriction = z.strictObject({
  ...dated,
  kind: z.literal('restriction'),
  opportunityId: Id.optional(),
  organizationId: Id.optional(),
  rule: z.enum(RESTRICTION_RULES),
  viaContactId: Id.optional(),
  channels: z.array(z.enum(CHANNELS)).optional(),
  contactId: Id.optional(),
  lifted: z.boolean().optional(),
});

export const Away = z.strictObject({
  ...dated,
  kind: z.literal('away'),
  contactId: Id,
  from: DayText.optional(),
  until: DayText,
  deputyId: Id.optional(),
});

export const StageEntry = z.strictObject({
  ...dated,
  kind: z.literal('stage'),
  opportunityId: Id,
  stage: z.enum(STAGES),
  by: z.enum(['employer', 'agency', 'seeker']).optional(),
  contactId: Id.optional(),
  channel: z.enum(CHANNELS).optional(),
  interviewId: Id.optional(),
  automatic: z.boolean().optional(),
  reason: Text.optional(),
});

export const Offer = z.strictObject({
  ...dated,
  kind: z.literal('offer'),
  opportunityId: Id,
  contactId: Id.optional(),
  form: z.enum(['verbal', 'written']),
  answerBy: DayOrInstantText.optional(),
  contingent: z.array(Line).optional(),
  /** The conditions that are met: all of them (`true`), the ones named, or all since a day. */
  cleared: z.union([z.boolean(), DayText, z.array(Line)]).optional(),
});

export const ReferenceEntry = z.strictObject({
  ...dated,
  kind: z.literal('reference'),
  opportunityId: Id,
  event: z.enum(REFERENCE_EVENTS),
  referenceIds: z.array(Id).optional(),
  contactId: Id.optional(),
});

export const Acquaintance = z.strictObject({
  ...dated,
  kind: z.literal('acquaintance'),
  contactId: Id,
  event: z.enum(ACQUAINTANCE_EVENTS),
  toContactId: Id.optional(),
});

export const Search = z.strictObject({
  ...dated,
  kind: z.literal('search'),
  activity: z.enum(SEARCH_ACTIVITIES),
  note: Text.optional(),
});

export const Intent = z.strictObject({
  ...dated,
  kind: z.literal('intent'),
  opportunityId: Id,
  intent: z.enum(['withdraw', 'keep']),
});

/** A JSON merge patch to one item, in force from `at`; a new id adds the item. */
export const Amend = z.strictObject({
  ...dated,
  kind: z.literal('amend'),
  in: z.enum(AMENDABLE),
  itemId: Id.optional(),
  set: z.record(z.string(), z.unknown()),
  by: z.enum(['employer', 'agency', 'seeker']).optional(),
});

export const Dismissal = z.strictObject({
  ...dated,
  kind: z.literal('dismissal'),
  step: Line,
  reason: Text.optional(),
});

export const Snooze = z.strictObject({
  ...dated,
  kind: z.literal('snooze'),
  step: Line,
  until: DayOrInstantText,
  reason: Text.optional(),
});

const FACTS = [
  Touch,
  Timetable,
  Request,
  Restriction,
  Away,
  StageEntry,
  Offer,
  ReferenceEntry,
  Acquaintance,
  Search,
  Intent,
  Amend,
  Dismissal,
  Snooze,
] as const;

/** What an entry may be replaced by; a correction of a correction replaces what the first one said. */
export const Fact = z.discriminatedUnion('kind', FACTS);

/** The entry as it should have been, or `null` when it should not be there; seen at every instant. */
export const Correction = z.strictObject({
  ...dated,
  kind: z.literal('correction'),
  entryId: Id,
  by: z
    .discriminatedUnion('kind', [
      ...FACTS,
      z.strictObject({ ...dated, kind: z.literal('correction'), entryId: Id, by: Fact.nullable() }),
    ])
    .nullable(),
});

export const JournalEntry = z.discriminatedUnion('kind', [...FACTS, Correction]);
export type JournalEntry = z.infer<typeof JournalEntry>;
export type Fact = z.infer<typeof Fact>;
export type EntryKind = JournalEntry['kind'];
export type EntryOf<Kind extends EntryKind> = Extract<JournalEntry, { kind: Kind }>;
