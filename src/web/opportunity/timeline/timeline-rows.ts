import type { Step } from '#core/agenda/agenda.ts';
import type { EntryOf, JournalEntry } from '#core/model/journal-entry.ts';
import type { Action } from '#core/model/lists.ts';
import { type Day, dayFrom, earlierDay } from '#core/time/day.ts';
import type { Names, OpportunityPage } from '../../api/answers.ts';
import { sayAnswer } from '../../debrief/phrase.ts';
import { sayCount, sayDay, sayDayShort } from '../../design/say-day.ts';
import { ACTION_NAMES, personOf } from '../../today/say-step.ts';
import { STAGE_WORDS } from '../say-stage.ts';

export const LANES = ['happened', 'said', 'do', 'silence'] as const;
export type Lane = (typeof LANES)[number];

export const LANE_NAMES: Record<Lane, string> = {
  happened: 'What happened',
  said: 'What they said',
  do: 'What you do',
  silence: 'Ordinary silence',
};

export type MarkShape = 'interview' | 'out' | 'in' | 'stage' | 'promise' | 'window' | 'silence';

/** One line of the timeline: drawn, listed and read out from the same row. */
export interface TimelineRow {
  readonly id: string;
  readonly lane: Lane;
  readonly shape: MarkShape;
  readonly from: Day;
  readonly to: Day;
  /** The day to aim for inside a window, or on which a promise was made. */
  readonly point: Day | null;
  /** A few words beside the mark. */
  readonly label: string;
  readonly who: string;
  readonly why: string;
}

/** Everything with a day on the page of an opportunity, in the order of days. */
export function timelineRows(page: OpportunityPage, fullNames: Names): TimelineRow[] {
  const names = withShortNames(page, fullNames);
  const rows = [
    ...interviewRows(page, names),
    ...page.journal.flatMap((entry) => entryRows(entry, names)),
    ...appliedRows(page),
    ...windowRows(page.steps, names),
    ...silenceRows(page),
  ];
  return rows.sort((a, b) => a.from - b.from || LANES.indexOf(a.lane) - LANES.indexOf(b.lane));
}

const FORMATS = { phone: 'Phone', video: 'Video', onsite: 'On site' } as const;

function interviewRows({ interviews }: OpportunityPage, names: Names): TimelineRow[] {
  return interviews
    .filter(({ status }) => status !== 'cancelled')
    .map(({ id, startsAt, format, people = [] }) => {
      const [first] = people;
      const who =
        people.length === 1 ? personOf(names, first?.contactId ?? null) : `${sayCount(people.length)} people`;
      return {
        id: `interview ${id}`,
        lane: 'happened',
        shape: 'interview',
        ...onDay(startsAt),
        label: format === undefined ? 'Interview' : `${FORMATS[format]} interview`,
        who: people.length === 0 ? '' : who,
        why: '',
      };
    });
}

function appliedRows({ opportunity, journal }: OpportunityPage): TimelineRow[] {
  const { appliedOn, id } = opportunity;
  if (appliedOn === undefined) return [];
  if (journal.some((entry) => entry.kind === 'stage' && entry.stage === 'applied')) return [];
  return [
    {
      id: `applied ${id}`,
      lane: 'happened',
      shape: 'stage',
      ...onDay(appliedOn),
      label: 'Applied',
      who: '',
      why: '',
    },
  ];
}

function entryRows(entry: JournalEntry, names: Names): TimelineRow[] {
  if (entry.kind === 'touch') return [touchRow(entry, names)];
  if (entry.kind === 'timetable') return timetableRows(entry, names);
  if (entry.kind !== 'stage' && entry.kind !== 'offer') return [];
  const label = entry.kind === 'offer' ? 'They made an offer' : STAGE_WORDS[entry.stage];
  return [
    {
      id: entry.id,
      lane: 'happened',
      shape: 'stage',
      ...onDay(entry.at),
      label,
      who: whoOf(names, entry.contactId),
      why: '',
    },
  ];
}

function touchRow(entry: EntryOf<'touch'>, names: Names): TimelineRow {
  const who = whoOf(names, entry.contactId);
  const out = entry.direction === 'out';
  const label = entry.outcome === 'spoke' ? `Spoke with ${who || 'them'}` : sayWrote(entry, who);
  return {
    id: entry.id,
    lane: 'happened',
    shape: out ? 'out' : 'in',
    ...onDay(entry.at),
    label,
    who,
    why: entry.text?.slice(0, 160) ?? '',
  };
}

function sayWrote(entry: EntryOf<'touch'>, who: string): string {
  if (entry.direction === 'in') return who === '' ? 'They wrote' : `${who} wrote`;
  if (entry.purpose === 'thank-you') return who === '' ? 'Thanked' : `Thanked ${who}`;
  return who === '' ? 'You wrote' : `To ${who}`;
}

function timetableRows(entry: EntryOf<'timetable'>, names: Names): TimelineRow[] {
  const { answer } = entry;
  const promised =
    'from' in answer ? answer.to : 'by' in answer && answer.by !== undefined ? answer.by : entry.at;
  const known = 'from' in answer || ('by' in answer && answer.by !== undefined);
  return [
    {
      id: entry.id,
      lane: 'said',
      shape: 'promise',
      from: dayFrom(promised.slice(0, 10)),
      to: dayFrom(promised.slice(0, 10)),
      point: dayFrom(entry.at.slice(0, 10)),
      label: known ? `Decision by ${sayDay(promised)}` : sayAnswer(answer),
      who: whoOf(names, entry.contactId),
      why: `Said on ${sayDayShort(entry.at)}`,
    },
  ];
}

/** Windows of the same kind on the same days are one bar: “Thank-you notes”. */
function windowRows(steps: readonly Step[], names: Names): TimelineRow[] {
  const bars = new Map<string, [Step, ...Step[]]>();
  for (const step of steps) {
    const key = `${step.action} ${step.window.opens.slice(0, 10)} ${step.window.due}`;
    const bar = bars.get(key);
    if (bar === undefined) bars.set(key, [step]);
    else bar.push(step);
  }
  return [...bars].map(([key, same]) => {
    const [step] = same;
    const opens = dayFrom(step.window.opens.slice(0, 10));
    const due = dayFrom(step.window.due);
    return {
      id: key,
      lane: 'do',
      shape: 'window',
      from: earlierDay(opens, due),
      to: due,
      point: dayFrom(step.window.ideal),
      label: sayWindow(step.action, same.length, step.contactId === null ? '' : whoOf(names, step.contactId)),
      who: same.map((each) => whoOf(names, each.contactId ?? undefined)).join(', '),
      why: step.because,
    };
  });
}

function sayWindow(action: Action, count: number, who: string): string {
  const name = ACTION_NAMES[action];
  if (count > 1) return action === 'thank-you' ? 'Thank-you notes' : `${name} (${count})`;
  return who === '' ? name : `${name}, ${who}`;
}

function silenceRows({ quiet, opportunity }: OpportunityPage): TimelineRow[] {
  if (quiet === null || quiet.ordinary === null) return [];
  const { from, to } = quiet.ordinary;
  return [
    {
      id: `silence ${opportunity.id}`,
      lane: 'silence',
      shape: 'silence',
      from: dayFrom(from),
      to: dayFrom(to),
      point: null,
      label: `Ordinary until about ${sayDayShort(to)}`,
      who: '',
      why: 'An estimate, from how long such decisions take',
    },
  ];
}

function onDay(text: string) {
  const day = dayFrom(text.slice(0, 10));
  return { from: day, to: day, point: null };
}

function whoOf(names: Names, contactId: string | undefined): string {
  return contactId === undefined ? '' : (names.contacts[contactId]?.name ?? '');
}

/** Beside a mark there is little room: people are called what they go by, else by their given name where it is known. */
function withShortNames({ people }: OpportunityPage, names: Names): Names {
  const contacts = Object.fromEntries(
    people.map(({ id, name, calledBy, given, title }) => [
      id,
      { name: calledBy ?? given ?? name, title: title ?? null },
    ]),
  );
  return { ...names, contacts };
}
