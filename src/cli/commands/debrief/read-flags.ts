import type { PersonMet } from '#app/meet-people.ts';
import type { OpenServices } from '#app/open-services.ts';
import type { InterviewPage } from '#app/read-interview.ts';
import { readPhrase } from '#app/read-phrase.ts';
import { DebriefInput } from '#app/record-debrief.ts';
import { InvalidInputError } from '#core/errors.ts';
import { parseWith } from '#core/model/parse-with.ts';
import { peopleWith, readPerson, whoIs } from './people-named.ts';

export interface DebriefFlags {
  readonly topic?: readonly string[];
  readonly fit?: readonly string[];
  readonly concern?: readonly string[];
  readonly promised?: readonly string[];
  readonly missed?: readonly string[];
  readonly met?: readonly string[];
  readonly decide?: string;
  readonly decideBy?: string;
  readonly decideUnknown?: boolean;
}

const FLAGS = [
  'topic',
  'fit',
  'concern',
  'promised',
  'missed',
  'met',
  'decide',
  'decideBy',
  'decideUnknown',
] as const satisfies readonly (keyof DebriefFlags)[];

export function hasFlags(options: DebriefFlags): boolean {
  return FLAGS.some((flag) => options[flag] !== undefined);
}

/** What the flags say, added to what was written down before. */
export async function readFlags(
  services: OpenServices,
  page: InterviewPage,
  flags: DebriefFlags,
): Promise<DebriefInput> {
  const before = page.interview.debrief ?? {};
  const met = (flags.met ?? []).map((text, index) => readPerson(text, `met-${index + 1}`));
  const timetable = await readTimetable(services, page, flags);
  return parseWith(
    DebriefInput,
    {
      debrief: {
        topics: [...(before.topics ?? []), ...(flags.topic ?? []).map((text) => toWhom(text, page, met))],
        fit: [...(before.fit ?? []), ...(flags.fit ?? [])],
        concerns: [...(before.concerns ?? []), ...(flags.concern ?? [])],
        promised: [
          ...(before.promised ?? []),
          ...(flags.promised ?? []).map((text) => readPromise(text, page, met)),
        ],
        missed: [...(before.missed ?? []), ...(flags.missed ?? [])],
      },
      ...(met.length === 0 ? {} : { people: peopleWith(page, met) }),
      ...(timetable === undefined ? {} : { timetable }),
    },
    '',
  );
}

/** `Ada: the lens lab` is about Ada when one of them is an Ada; any other colon is part of what was said. */
export function toWhom(
  text: string,
  page: InterviewPage,
  met: readonly PersonMet[],
): { text: string; contactId?: string } {
  const colon = text.indexOf(':');
  const contactId = colon < 1 ? undefined : whoIs(text.slice(0, colon), page, met);
  return contactId === undefined ? { text: text.trim() } : { contactId, text: text.slice(colon + 1).trim() };
}

/** `Ada: the coating paper by 2028-02-25`. */
export function readPromise(
  text: string,
  page: InterviewPage,
  met: readonly PersonMet[],
): { text: string; contactId?: string; by?: string } {
  const { groups } = /^(?<what>.*?)\s+by\s+(?<by>\d{4}-\d{2}-\d{2})$/.exec(text.trim()) ?? {};
  const promise = toWhom(groups?.what ?? text, page, met);
  return groups?.by === undefined ? promise : { ...promise, by: groups.by };
}

/** A phrase is never a date until the seeker has said which. */
async function readTimetable(
  services: OpenServices,
  { interview, opportunity }: InterviewPage,
  { decide, decideBy, decideUnknown }: DebriefFlags,
): Promise<unknown> {
  if (decideBy !== undefined) return { by: decideBy };
  if (decideUnknown === true) return { unknown: true };
  if (decide === undefined) return undefined;
  const { readings } = await readPhrase(services, {
    phrase: decide,
    opportunityId: opportunity.id,
    saidAt: interview.endsAt,
  });
  const meant = readings.flatMap(({ by, sentence }) =>
    by === null ? [] : [`--decide-by ${by} (${sentence})`],
  );
  throw new InvalidInputError(
    meant.length === 0
      ? `“${decide}” names no day; give the date with --decide-by, or --decide-unknown`
      : `please confirm what “${decide}” means: ${meant.join(', or ')}`,
    '--decide',
  );
}
