import * as z from 'zod';
import type { Career } from '#core/model/career.ts';
import { Debrief, type Interview } from '#core/model/interview.ts';
import { TimetableAnswer } from '#core/model/journal-entry.ts';
import { instantFrom } from '#core/time/instant.ts';
import { findItem, replaceItem } from './find-item.ts';
import { type Meeting, meetPeople, PersonMet } from './meet-people.ts';
import { type InterviewPage, showInterview } from './read-interview.ts';
import { sayTimetable } from './say-timetable.ts';
import { seeCareer } from './see-career.ts';
import type { Services } from './services.ts';

export const DebriefInput = z.strictObject({
  debrief: Debrief,
  /** Who was really there. Left out: as it stands. */
  people: z.array(PersonMet).max(40).optional(),
  /** Left out: nothing new was said. `null`: what an earlier save of this debrief said is taken back. */
  timetable: TimetableAnswer.nullable().optional(),
});
export type DebriefInput = z.infer<typeof DebriefInput>;

/** Records what was said in an interview. May be saved many times while it is written: it never doubles a person or an answer. */
export function recordDebrief(
  { career, world }: Pick<Services, 'career' | 'world'>,
  interviewId: string,
  input: DebriefInput,
): Promise<InterviewPage> {
  return career.change((present) => {
    const interview = findItem(present.interviews, 'interview', interviewId);
    const opportunity = findItem(present.opportunities, 'opportunity', interview.opportunityId);
    const now = world.now();
    const meeting =
      input.people === undefined
        ? null
        : meetPeople(present, input.people, opportunity.organizationId, world);
    const begun = instantFrom(interview.startsAt) <= now && interview.status !== 'cancelled';
    const recorded: Interview = {
      ...interview,
      ...(meeting === null ? {} : { people: meeting.people }),
      ...(begun ? { status: 'held' as const } : {}),
      debrief: renameRefs(input.debrief, meeting),
    };
    const heard = sayTimetable(
      present.journal,
      { opportunityId: opportunity.id, interviewId, answer: input.timetable },
      present.seeker.zone,
      world,
    );
    const changed: Career = {
      ...present,
      contacts: meeting?.contacts ?? present.contacts,
      interviews: replaceItem(present.interviews, recorded),
      journal: [...present.journal, ...heard],
    };
    return { career: changed, result: showInterview(seeCareer(changed, now), interviewId) };
  });
}

function renameRefs(debrief: Debrief, meeting: Meeting | null): Debrief {
  const rename = <Item extends { contactId?: string | undefined }>(item: Item): Item => {
    const id = item.contactId === undefined ? undefined : meeting?.refs.get(item.contactId);
    return id === undefined ? item : { ...item, contactId: id };
  };
  return {
    ...debrief,
    ...(debrief.topics === undefined ? {} : { topics: debrief.topics.map(rename) }),
    ...(debrief.promised === undefined ? {} : { promised: debrief.promised.map(rename) }),
  };
}
