import type { InterviewNow, Situation } from '../facts/situation.ts';
import { isUnwanted } from '../facts/standing.ts';
import { dayAt } from '../time/zones.ts';
import { latestHeld } from './status-contact.ts';

/** Whether nobody has asked yet when they decide, as of the latest interview; an older answer that is past does not count. */
export function isTimetableMissing(situation: Situation, interview: InterviewNow): boolean {
  const { timetable, clock } = situation;
  if (latestHeld(situation)?.interview.id !== interview.interview.id || isUnwanted(situation)) return false;
  if (timetable === null) return true;
  if (timetable.fact.at >= interview.startsAt) return false;
  return timetable.rolled === null || timetable.rolled <= dayAt(clock.dayZone, interview.endsAt);
}
