import { createRoute } from '@hono/zod-openapi';
import { addInterview, NewInterview } from '#app/add-interview.ts';
import { addInterviewer } from '#app/add-interviewer.ts';
import { changeInterview, InterviewChange } from '#app/change-interview.ts';
import type { Desk } from '#app/desk.ts';
import { NewPerson } from '#app/meet-people.ts';
import { InterviewPage, readInterview } from '#app/read-interview.ts';
import { DebriefInput, recordDebrief } from '#app/record-debrief.ts';
import { Contact } from '#core/model/contact.ts';
import { Interview } from '#core/model/interview.ts';
import { Amend } from '#core/model/journal-entry.ts';
import { answers, changeBody, IdInPath, jsonBody, newRoutes } from '../define-routes.ts';

const read = createRoute({
  method: 'get',
  path: '/interviews/{id}',
  request: { params: IdInPath },
  responses: answers(InterviewPage, 'One interview with everyone in it'),
});
const debrief = createRoute({
  method: 'put',
  path: '/interviews/{id}/debrief',
  request: { params: IdInPath, ...changeBody(DebriefInput) },
  responses: answers(InterviewPage, 'The interview as it now stands'),
});
const meet = createRoute({
  method: 'post',
  path: '/interviews/{id}/people',
  request: { params: IdInPath, ...jsonBody(NewPerson) },
  responses: answers(Contact, 'The person, now a contact and an interviewer'),
});

const add = createRoute({
  method: 'post',
  path: '/opportunities/{id}/interviews',
  request: { params: IdInPath, ...jsonBody(NewInterview) },
  responses: answers(Interview, 'The interview as it was added'),
});
const change = createRoute({
  method: 'post',
  path: '/interviews/{id}/changes',
  request: { params: IdInPath, ...jsonBody(InterviewChange) },
  responses: answers(Amend, 'The entry that says so'),
});

/** /api/interviews */
export function interviewRoutes(desk: Pick<Desk, 'services'>) {
  return newRoutes()
    .openapi(read, async (c) => c.json(await readInterview(desk.services(), c.req.valid('param').id), 200))
    .openapi(debrief, async (c) => {
      const page = await recordDebrief(desk.services(), c.req.valid('param').id, c.req.valid('json'));
      return c.json(page, 200);
    })
    .openapi(meet, async (c) => {
      const contact = await addInterviewer(desk.services(), c.req.valid('param').id, c.req.valid('json'));
      return c.json(contact, 200);
    })
    .openapi(add, async (c) => {
      const interview = await addInterview(desk.services(), c.req.valid('param').id, c.req.valid('json'));
      return c.json(interview, 200);
    })
    .openapi(change, async (c) => {
      const entry = await changeInterview(desk.services(), c.req.valid('param').id, c.req.valid('json'));
      return c.json(entry, 200);
    });
}
