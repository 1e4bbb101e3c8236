import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NamedAgenda } from '#app/read-agenda.ts';
import type { DraftPage } from '#app/read-draft.ts';
import type { InterviewPage } from '#app/read-interview.ts';
import type { OpportunityPage } from '#app/read-opportunity.ts';
import type { PhraseReadings } from '#app/read-phrase.ts';
import type { Status } from '#app/read-status.ts';
import type { CheckResult } from '#core/checker/finding.ts';
import type { Contact } from '#core/model/contact.ts';
import type { Opportunity } from '#core/model/opportunity.ts';
import { parseCareer } from '#core/model/parse-career.ts';
import { openServerHere, type ServerHere } from '#testing/server-here.ts';

/** Told in order: each part goes on from where the one before left. */
let server: ServerHere;
let opportunity: Opportunity;
let interviewId: string;
beforeAll(async () => {
  server = await openServerHere({ at: '2028-02-22T16:00:00+00:00' });
});
afterAll(() => server.close());

async function ask<Body>(method: string, path: string, body?: unknown): Promise<Body> {
  const answer = await server.ask<Body>(method, path, body);
  expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBe(200);
  return answer.body;
}
async function refusal(method: string, path: string, body?: unknown) {
  const { status, body: answer } = await server.ask<{ error: { code: string; at: string | null } }>(
    method,
    path,
    body,
  );
  return [status, answer.error.code, answer.error.at];
}
const readOpportunity = () => ask<OpportunityPage>('GET', `/api/opportunities/${opportunity.id}`);

describe('a search over HTTP', () => {
  it('begins with a name, once', async () => {
    expect(await ask<Status>('GET', '/api/status')).toMatchObject({
      begun: false,
      seeker: null,
      sample: false,
    });
    expect(await refusal('GET', '/api/agenda')).toEqual([409, 'not-configured', null]);
    const seeker = { name: 'Niamh Kerr', locale: 'en-IE', zone: 'Europe/Dublin', country: 'IE', email: null };
    expect(await refusal('POST', '/api/begin', { ...seeker, zone: 'Eire/Nowhere' })).toEqual([
      400,
      'invalid-input',
      'zone',
    ]);
    expect(await refusal('POST', '/api/begin', { ...seeker, nmae: 'x' })).toEqual([
      400,
      'invalid-input',
      'nmae',
    ]);
    expect(await ask('POST', '/api/begin', seeker)).toMatchObject({ name: 'Niamh Kerr' });
    expect(await refusal('POST', '/api/begin', seeker)).toEqual([400, 'invalid-input', null]);
    expect(await ask<Status>('GET', '/api/status')).toMatchObject({ begun: true, seeker: { country: 'IE' } });
  });

  it('learns more of the seeker; null empties', async () => {
    await ask('PATCH', '/api/seeker', { phone: '+353 1 555 0100', phoneUse: 'never' });
    expect(await ask('PATCH', '/api/seeker', { phone: null })).toEqual({
      name: 'Niamh Kerr',
      locale: 'en-IE',
      zone: 'Europe/Dublin',
      country: 'IE',
      phoneUse: 'never',
    });
    expect(await refusal('PATCH', '/api/seeker', { name: null })).toEqual([
      400,
      'invalid-input',
      'seeker.name',
    ]);
    await ask('PATCH', '/api/seeker', { phoneUse: null, email: 'niamh@example.com' });
  });

  it('takes an opportunity by hand, with an interview and who will be there', async () => {
    opportunity = await ask<Opportunity>('POST', '/api/opportunities', {
      organization: { name: 'Quayside Instruments', country: 'IE', zone: 'Europe/Dublin' },
      role: 'Lens Designer',
      interview: {
        startsAt: '2028-02-22T14:00:00+00:00',
        endsAt: '2028-02-22T15:00:00+00:00',
        format: 'video',
        people: [{ name: 'Séamus de Búrca', title: 'Head of Optics', email: 'seamus@example.com' }],
      },
    });
    const page = await readOpportunity();
    expect(page.organization.name).toBe('Quayside Instruments');
    expect(page.people).toMatchObject([{ name: 'Séamus de Búrca', verified: 'told' }]);
    interviewId = page.interviews[0]?.id ?? '';
    expect(await ask('GET', '/api/opportunities')).toMatchObject([
      {
        opportunity: { role: 'Lens Designer' },
        organizationName: 'Quayside Instruments',
        stage: 'interviewing',
        nextInterview: null,
      },
    ]);
    const names = (await ask<NamedAgenda>('GET', '/api/agenda')).names;
    expect(Object.values(names.contacts)).toEqual([{ name: 'Séamus de Búrca', title: 'Head of Optics' }]);
    expect(await refusal('GET', '/api/agenda?at=yesterday')).toEqual([400, 'invalid-input', 'at']);
  });

  it('reads what they said about when they decide, and records nothing until it is confirmed', async () => {
    const { readings } = await ask<PhraseReadings>('POST', '/api/phrases', {
      phrase: 'by Friday week',
      opportunityId: opportunity.id,
    });
    expect(readings[0]).toMatchObject({ by: '2028-03-03', answer: { by: '2028-03-03' } });
    expect((await readOpportunity()).journal).toEqual([]);
  });

  it('keeps a debrief as it is typed, and doubles nobody and nothing', async () => {
    const before = await ask<InterviewPage>('GET', `/api/interviews/${interviewId}`);
    const known = before.people[0]?.id ?? '';
    const debrief = { topics: [{ contactId: known, text: 'ghosting in wide-angle lenses' }] };
    const timetable = { by: '2028-03-03' };
    await ask('PUT', `/api/interviews/${interviewId}/debrief`, {
      debrief: { topics: [...debrief.topics, { contactId: 'new-1', text: 'coatings' }] },
      people: [{ contactId: known }, { ref: 'new-1', name: 'Aoife Ní Bhriain', part: 'interviewer' }],
      timetable,
    });
    const again = await ask<InterviewPage>('PUT', `/api/interviews/${interviewId}/debrief`, {
      debrief,
      timetable,
    });
    expect(again.people.map(({ name }) => name)).toEqual(['Séamus de Búrca', 'Aoife Ní Bhriain']);
    expect(again.timetable?.answer).toEqual(timetable);
    expect((await readOpportunity()).journal.map(({ kind }) => kind)).toEqual(['timetable']);
    expect(
      await refusal('PUT', `/api/interviews/${interviewId}/debrief`, {
        debrief: { topics: [{ contactId: 'c-nobody', text: 'x' }] },
      }),
    ).toEqual([400, 'invalid-input', expect.stringContaining('topics[0].contactId')]);
  });

  it('writes down what happened, and takes it back', async () => {
    const entry = await ask<{ id: string }>('POST', '/api/journal', {
      kind: 'stage',
      opportunityId: opportunity.id,
      stage: 'paused',
      by: 'employer',
    });
    expect(entry).toMatchObject({ kind: 'stage', at: '2028-02-22T16:00:00+00:00' });
    await ask('POST', `/api/journal/${entry.id}/undo`);
    expect(await refusal('POST', `/api/journal/${entry.id}/undo`)).toEqual([404, 'not-found', null]);
    expect((await readOpportunity()).journal.map(({ kind }) => kind)).toEqual(['timetable']);
    expect(
      await refusal('POST', '/api/journal', { kind: 'stage', opportunityId: 'p9', stage: 'paused' }),
    ).toEqual([400, 'invalid-input', 'journal[3].opportunityId']);
    expect(await refusal('POST', '/api/journal', { kind: 'gossip' })).toEqual([400, 'invalid-input', 'kind']);
    expect(await ask('POST', '/api/steps/keep-hunting:/dismiss', { reason: 'on holiday' })).toMatchObject({
      step: 'keep-hunting:',
    });
    expect(await ask('POST', '/api/steps/a%3Ab/snooze', { until: '2028-03-01' })).toMatchObject({
      step: 'a:b',
    });
  });

  it('knows people better with time', async () => {
    const [contact] = await ask<Contact[]>('GET', '/api/contacts');
    const path = `/api/contacts/${contact?.id}`;
    expect(await ask('PATCH', path, { honorific: 'Dr.', title: null })).not.toHaveProperty('title');
    expect(await refusal('PATCH', path, { email: 'a@example.com, b@example.com' })).toEqual([
      400,
      'invalid-input',
      'email',
    ]);
    expect(await refusal('PATCH', '/api/contacts/c-nobody', { title: 'x' })).toEqual([
      404,
      'not-found',
      null,
    ]);
  });

  it('keeps a letter, and never the older words over the newer', async () => {
    await server.desk.services().career.change((career) => ({
      career: {
        ...career,
        drafts: [
          {
            id: 'd1',
            purpose: 'thank-you',
            opportunityId: opportunity.id,
            interviewId,
            contactId: career.contacts[0]?.id,
            channel: 'email',
            subject: 'Thank you',
            body: 'Dear Seamus,\n\nThank you for your time at [company].\n\nNiamh Kerr',
          },
        ],
      },
      result: null,
    }));
    const page = await ask<DraftPage>('GET', '/api/drafts/d1');
    expect(page).toMatchObject({
      contact: { name: 'Séamus de Búrca' },
      organization: { name: 'Quayside Instruments' },
    });
    const { findings } = await ask<CheckResult>('POST', '/api/drafts/d1/check?engines=cheap', {});
    expect(findings.map(({ check }) => check)).toContain('no-leftover-placeholder');
    expect(await refusal('POST', '/api/drafts/d1/sent', {})).toEqual([422, 'blocked', 'drafts.d1.body']);

    const body = 'Dear Séamus,\n\nThank you for your time, and for the talk about ghosting.\n\nNiamh Kerr';
    const { version } = await ask<DraftPage>('PUT', '/api/drafts/d1', { body, version: page.version });
    expect(await refusal('PUT', '/api/drafts/d1', { body: 'older', version: page.version })).toEqual([
      409,
      'changed-since',
      null,
    ]);
    expect(await ask<DraftPage>('GET', '/api/drafts/d1')).toMatchObject({
      draft: { body, from: 'seeker' },
      version,
    });
    expect(await ask('GET', '/api/drafts')).toMatchObject([{ contactName: 'Séamus de Búrca' }]);
    expect(await refusal('POST', '/api/drafts/d1/send', { idempotencyKey: 'k' })).toEqual([
      409,
      'not-configured',
      'settings.mail',
    ]);
    expect(await ask('POST', '/api/drafts/d1/sent', {})).toMatchObject({
      kind: 'touch',
      outcome: 'sent',
      text: body,
    });
    expect(await ask('GET', '/api/drafts')).toEqual([]);
  });

  it('takes a password in and never gives it out', async () => {
    const account = {
      fromName: 'Niamh Kerr',
      address: 'niamh@example.com',
      host: 'smtp.example.com',
      port: 465,
      security: 'tls',
      user: 'niamh',
    };
    await ask('PUT', '/api/settings/mail', { ...account, password: 'planted-secret' });
    expect(JSON.stringify(await ask('GET', '/api/settings/mail'))).not.toContain('planted-secret');
    expect(await ask<Status>('GET', '/api/status')).toMatchObject({ mail: { host: 'smtp.example.com' } });
    await ask('DELETE', '/api/settings/mail');
    expect((await ask<Status>('GET', '/api/status')).mail).toBeNull();
  });

  it('gives everything away as the career file', async () => {
    const { body, headers } = await server.ask('GET', '/api/export');
    expect(headers.get('content-disposition')).toContain('attachment');
    expect(parseCareer(body)).toEqual((await server.desk.services().career.read()).career);
    expect(JSON.stringify(body)).not.toContain('planted-secret');
  });
});

describe('the log', () => {
  it('says what was asked and how it went, and nothing anybody wrote', () => {
    const text = JSON.stringify(server.log);
    expect(server.log.map(({ route }) => route)).toContain('/api/opportunities/:id');
    expect(server.log.find(({ status }) => status === 409)).toMatchObject({
      error: expect.any(String),
      ms: expect.any(Number),
    });
    for (const said of [
      'Niamh',
      'Quayside',
      'Séamus',
      'ghosting',
      'planted-secret',
      'example.com',
      'Friday',
      'nmae',
    ]) {
      expect(text).not.toContain(said);
    }
    expect(text).not.toContain(opportunity.id);
    expect(text).not.toContain(server.door.token);
  });
});
