import * as z from 'zod';

export const CHECK_FORMAT = 'afterword/check/1';
export const SEVERITIES = ['block', 'warn', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** UTF-16 offsets into the field, end exclusive. */
export const Span = z.object({ start: z.int(), end: z.int() });
export type Span = z.infer<typeof Span>;

/** What is wrong, why it matters, and what to do. `field` and `span` are both null for the whole letter. */
export const Finding = z.object({
  /** Stable for the same fault in the same words, wherever in the letter it stands. */
  id: z.string(),
  check: z.string(),
  severity: z.enum(SEVERITIES),
  field: z.enum(['subject', 'body']).nullable(),
  span: Span.nullable(),
  message: z.string(),
  why: z.string(),
  suggestions: z.array(z.string()),
  related: z
    .object({ draftId: z.string().optional(), entryId: z.string().optional(), span: Span })
    .optional(),
  /** Whether the seeker may send past it with a reason; never for a wrong name, another company, a placeholder or a forbidden channel. */
  overridable: z.boolean(),
});
export type Finding = z.infer<typeof Finding>;

export const VERDICTS = ['clear', 'advice', 'blocked'] as const;

/** `advice`: there are findings, none of which stops the letter, or a part of the checker could not run. */
export const CheckResult = z.object({
  format: z.literal(CHECK_FORMAT),
  verdict: z.enum(VERDICTS),
  findings: z.array(Finding),
  /** What was not looked at, in words: an engine that failed, a language nobody here reads. */
  notChecked: z.array(z.string()),
});
export type CheckResult = z.infer<typeof CheckResult>;
