import { formatDay } from '../time/day.ts';
import { readClockWindow, withoutClock } from './clock-window.ts';
import type { Meaning } from './define-meaning.ts';
import type { HeardMeaning } from './hear-words.ts';
import type { HearingContext } from './hearing-context.ts';
import type { ProposedEntry } from './proposal.ts';
import type { Sentence } from './sentences.ts';

interface About {
  readonly opportunityId: string;
  readonly contactId: string | null;
  /** Written by a program. */
  readonly automatic: boolean;
}
type Propose = (
  words: readonly Sentence[],
  about: About,
  context: HearingContext,
) => readonly ProposedEntry[];

/** The facts of a meaning; none where it is only news of something that comes with its own papers, such as an invitation. */
const PROPOSE: Record<Meaning, Propose> = {
  rejection: (words, { opportunityId, contactId, automatic }) => [
    {
      kind: 'stage',
      opportunityId,
      stage: 'rejected',
      by: 'employer',
      channel: 'email',
      ...given('contactId', contactId),
      ...(automatic ? { automatic } : {}),
      reason: quote(words),
    },
  ],
  offer: (words, { opportunityId, contactId }, context) => {
    const answerBy = firstDay(
      words,
      context,
      /\b(?:answer|reply|respond|sign|expires?|decide|until|let us know)\b/,
    );
    const contingent = words.flatMap(
      ({ plain }) =>
        /\b(?:subject to|dependent on|contingent (?:up)?on) (?:a |an |the )?([^,.;]+)/.exec(plain)?.[1] ?? [],
    );
    return [
      {
        kind: 'offer',
        opportunityId,
        form: 'written',
        ...given('contactId', contactId),
        ...given('answerBy', answerBy),
        ...(contingent.length === 0 ? {} : { contingent }),
      },
    ];
  },
  invitation: () => [],
  'reference-check': (_words, { opportunityId, contactId }) => [
    { kind: 'reference', opportunityId, event: 'checks-expected', ...given('contactId', contactId) },
  ],
  // Later than they said, and no new date: what is known of their timetable now is these words.
  slip: (words, { opportunityId, contactId }, { readDay }) =>
    words.some(({ text }) => readDay(text)?.by != null)
      ? []
      : [
          {
            kind: 'timetable',
            opportunityId,
            ...given('contactId', contactId),
            answer: { vague: quote(words) },
          },
        ],
  timetable: (words, { opportunityId, contactId }, { readDay }) => {
    const reading = words.map(({ text }) => readDay(text)).find((one) => one !== null);
    return reading == null || reading.kind === 'unknown'
      ? []
      : [{ kind: 'timetable', opportunityId, ...given('contactId', contactId), answer: reading.answer }];
  },
  request: (words, { opportunityId, contactId }, context) =>
    contactId === null ? [] : [requestOf(words, opportunityId, contactId, context)],
  acknowledgement: () => [],
};

export function proposeFacts(
  { meaning, words }: HeardMeaning,
  about: About,
  context: HearingContext,
): readonly ProposedEntry[] {
  return PROPOSE[meaning](words, about, context);
}

function requestOf(
  words: readonly Sentence[],
  opportunityId: string,
  contactId: string,
  { readDay }: HearingContext,
): ProposedEntry {
  const plain = words.map((one) => one.plain).join(' ');
  const day =
    words.map((one) => readDay(withoutClock(one.plain))?.by ?? null).find((one) => one !== null) ?? null;
  const isDeadline = /\b(?:by|before|until|no later than|within)\b/.test(plain);
  const window = readClockWindow(plain);
  return {
    kind: 'request',
    opportunityId,
    contactId,
    ...(/\b(?:call|ring|phone)\b/.test(plain) ? { channel: 'phone' as const } : {}),
    ...(day === null ? {} : { [isDeadline ? 'by' : 'on']: formatDay(day) }),
    ...(window === null ? {} : { window }),
    about: /\b(?:send|share|forward|provide|copy|certificate|cv|portfolio|documents?|attached)\b/.test(plain)
      ? 'documents'
      : 'other',
    text: quote(words),
  };
}

function firstDay(words: readonly Sentence[], { readDay }: HearingContext, about: RegExp): string | null {
  for (const { plain, text } of words) {
    const day = about.test(plain) ? (readDay(text)?.by ?? null) : null;
    if (day !== null) return formatDay(day);
  }
  return null;
}

function quote(words: readonly Sentence[]): string {
  return words
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .join(' ')
    .slice(0, 500);
}

function given<Key extends string>(key: Key, value: string | null): Partial<Record<Key, string>> {
  return value === null ? {} : ({ [key]: value } as Record<Key, string>);
}
