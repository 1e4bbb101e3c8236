import { FailedError, InvalidInputError } from '../errors.ts';
import { viewCareer } from '../facts/career-view.ts';
import type { Career } from '../model/career.ts';
import type { Instant } from '../time/instant.ts';
import { dayAt } from '../time/zones.ts';
import type { CalendarEvent, CalendarFile } from './calendar-event.ts';
import { keyOf } from './find-interview.ts';
import type { ImportAnswers } from './import-proposal.ts';
import { Questionnaire } from './questionnaire.ts';
import { readCancellation, readChange, readNew } from './read-change.ts';
import type { ReadItem } from './read-item.ts';

/** More events than this are somebody's whole calendar. */
const MOST_EVENTS = 20;
/** What people send back to an invitation, and what programs ask of each other. */
const ANSWERS = new Set(['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH']);

/** Every event of the file, read with the answers so far. @throws AppError when it is no invitation */
export function readItems(
  file: CalendarFile,
  career: Career,
  now: Instant,
  answers: ImportAnswers,
): readonly ReadItem[] {
  const method = file.method ?? 'PUBLISH';
  if (ANSWERS.has(method)) {
    throw new InvalidInputError(
      `this file is no invitation but an answer to one (METHOD:${method}); take the file of the invitation itself`,
    );
  }
  const events = latestOfEach(file.events);
  if (events.length > MOST_EVENTS) {
    throw new FailedError(
      'too-large',
      `the file holds ${events.length} events, and at most ${MOST_EVENTS} are read at once; save only the one invitation`,
    );
  }
  const view = viewCareer(career, now);
  const today = dayAt(view.seeker.zone, now);
  const shared = new Map<string, string>();
  const before: ReadItem[] = [];
  return events.map((event) => {
    const key = keyOf(event);
    const given = Object.hasOwn(answers, key) ? (answers[key] ?? {}) : {};
    const sheet = new Questionnaire(given, shared);
    const reading = { view, now, today, method, zone: file.zone, before: [...before] };
    const isCancelled = method === 'CANCEL' || event.isCancelled;
    const item = isCancelled
      ? readCancellation(event, reading, sheet)
      : (readChange(event, reading, sheet) ?? readNew(event, reading, sheet));
    if (item.change === 'new') before.push(item);
    return item;
  });
}

/** Of several versions of one event in a file the one with the highest number, the later one of equals. */
function latestOfEach(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const latest = new Map<string, CalendarEvent>();
  for (const event of events) {
    const known = latest.get(keyOf(event));
    if (known === undefined || known.sequence <= event.sequence) latest.set(keyOf(event), event);
  }
  return [...latest.values()];
}
