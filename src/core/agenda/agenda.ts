import * as z from 'zod';
import { ACTIONS, CHANNELS } from '../model/lists.ts';
import { ClockText, DayText, InstantText } from '../model/scalars.ts';

export const AGENDA_FORMAT = 'afterword/agenda/1';
export const URGENCIES = ['overdue', 'now', 'upcoming'] as const;
export const EXPECTATIONS = ['expected', 'customary', 'optional'] as const;
export const NEEDS = [
  'verified-name',
  'family-name',
  'email',
  'phone',
  'fax',
  'address',
  'permission',
  'topic',
  'decision',
  'employer-calendar',
  'other',
] as const;
export const QUIET_STATES = ['waiting', 'dormant', 'paused', 'closed'] as const;

/** One link in the chain of reasons behind a date. */
export const Why = z.object({
  kind: z.enum(['fact', 'rule', 'calendar', 'result']),
  text: z.string(),
  entryId: z.string().optional(),
  ruleId: z.string().optional(),
});
export type Why = z.infer<typeof Why>;

/** A day around the window, for the strip that draws it. */
export const WindowDay = z.object({ day: DayText, closed: z.boolean(), reason: z.string().nullable() });

export const Hours = z.object({ start: ClockText, end: ClockText });
export type Hours = z.infer<typeof Hours>;

/** When: `opens` is an instant; the days are those of the recipient's organization; `hours` are clock times in `zone`. */
export const Window = z.object({
  opens: InstantText,
  ideal: DayText,
  due: DayText,
  dueBy: z.partialRecord(z.enum(CHANNELS), DayText),
  next: DayText.nullable(),
  hours: z.array(Hours).nullable(),
  zone: z.string(),
  days: z.array(WindowDay),
});
export type Window = z.infer<typeof Window>;

export const ChannelChoice = z.object({
  channel: z.enum(CHANNELS),
  standing: z.enum(['chosen', 'possible', 'add', 'no']),
  reason: z.string(),
});

export const About = z.object({
  contactId: z.string().optional(),
  opportunityId: z.string().optional(),
  referenceId: z.string().optional(),
});

export type ChannelChoice = z.infer<typeof ChannelChoice>;
export type About = z.infer<typeof About>;

/** One thing to do, for one person, with the reason. `because` is shown as it stands. */
export const Step = z.object({
  key: z.string(),
  rule: z.string(),
  action: z.enum(ACTIONS),
  opportunityId: z.string().nullable(),
  interviewId: z.string().nullable(),
  contactId: z.string().nullable(),
  viaContactId: z.string().nullable(),
  about: About.nullable(),
  includes: z.array(z.enum(ACTIONS)),
  channel: z.enum(CHANNELS).nullable(),
  alternatives: z.array(z.enum(CHANNELS)),
  window: Window,
  urgency: z.enum(URGENCIES),
  expectation: z.enum(EXPECTATIONS),
  because: z.string(),
  cites: z.string(),
  needs: z.array(z.enum(NEEDS)),
  assumes: z.array(z.string()),
  why: z.array(Why),
  wouldChange: z.array(z.string()),
  channels: z.array(ChannelChoice),
});
export type Step = z.infer<typeof Step>;

/** An opportunity on which nothing is owed now: until when, and why. */
export const QuietLine = z.object({
  opportunityId: z.string(),
  state: z.enum(QUIET_STATES),
  until: DayText.nullable(),
  because: z.string(),
  ordinary: z.object({ from: DayText, to: DayText }).nullable(),
  why: z.array(Why),
  wouldChange: z.array(z.string()),
});
export type QuietLine = z.infer<typeof QuietLine>;

export const Agenda = z.object({
  format: z.literal(AGENDA_FORMAT),
  at: InstantText,
  steps: z.array(Step),
  quiet: z.array(QuietLine),
});
export type Agenda = z.infer<typeof Agenda>;
