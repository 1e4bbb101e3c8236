import { describe, expect, test } from 'vitest';
import { composeDraft } from './compose-draft.ts';
import { MORNING_AFTER, richCareer } from './testing/rich-career.ts';
import { stepOf } from './testing/step-of.ts';

const request = { career: richCareer(), step: stepOf('thank-you'), now: MORNING_AFTER, draftId: 'd1' };

describe('composeDraft', () => {
  test('answers a draft for the step, with the facts behind each sentence', () => {
    const draft = composeDraft(request);
    expect(draft).toMatchObject({
      id: 'd1',
      purpose: 'thank-you',
      contactId: 'c1',
      opportunityId: 'p1',
      interviewId: 'i1',
      channel: 'email',
      language: 'en-IE',
      from: 'composer',
      step: 'thank-you:i1:c1',
    });
    expect(draft.missing).toBeUndefined();
    const specific = draft.slots?.find(({ slot }) => slot === 'specific');
    expect(specific?.facts).toEqual(['i1.debrief.topics[0]', 'c1']);
    expect(specific?.text).toContain('ghosting in wide-angle lenses');
  });

  test('every slot stands in the body as it is', () => {
    const draft = composeDraft(request);
    for (const { text } of draft.slots ?? []) expect(draft.body).toContain(text);
  });

  test('is the same every time', () => {
    expect(composeDraft(request)).toEqual(composeDraft(request));
  });

  test('names what is missing and makes nothing up', () => {
    const draft = composeDraft({ ...request, career: richCareer({ debrief: {} }) });
    expect(draft.missing).toEqual([
      'a topic you discussed with Séamus de Búrca',
      'one thing you have done that fits this role',
    ]);
    expect(draft.body).not.toMatch(/lens(?:es)|stray light|coating/);
    expect(draft.slots?.map(({ slot }) => slot)).not.toContain('specific');
  });

  test('does not look at a debrief before the interview is over', () => {
    const draft = composeDraft({
      ...request,
      career: richCareer({
        interview: { startsAt: '2028-02-23T14:00:00+00:00', endsAt: '2028-02-23T15:00:00+00:00' },
      }),
    });
    expect(draft.body).not.toContain('ghosting');
  });

  test('writes on another channel when asked to', () => {
    const draft = composeDraft({ ...request, channel: 'linkedin' });
    expect(draft.channel).toBe('linkedin');
    expect(draft.subject).toBeUndefined();
  });

  test('refuses a step that no message goes out for', () => {
    expect(() => composeDraft({ ...request, step: stepOf('record-debrief') })).toThrow(
      'nothing is written for “record-debrief”',
    );
  });
});
