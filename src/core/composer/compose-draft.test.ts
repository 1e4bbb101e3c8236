import { describe, expect, test } from 'vitest';
import { type Channel, PURPOSES } from '../model/lists.ts';
import { secondsToSay } from './call/voicemail.ts';
import { composeDraft } from './compose-draft.ts';
import { occasionFor } from './testing/occasions.ts';
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

describe('the length of a thank-you', () => {
  const wordsOf = (body = '') => body.split('\n\n').slice(1, -1).join(' ').split(/\s+/).length;
  const note = (contactId: string, channel: Channel, title?: string) =>
    wordsOf(
      composeDraft({
        ...request,
        career: richCareer(title === undefined ? {} : { contact: { title } }),
        step: stepOf('thank-you', { contactId }),
        channel,
      }).body,
    );

  test.each(['c1', 'c2', 'c3'])('is 80 to 180 words by e-mail and 40 to 90 on a card (%s)', (contactId) => {
    expect(note(contactId, 'email')).toBeGreaterThanOrEqual(80);
    expect(note(contactId, 'email')).toBeLessThanOrEqual(180);
    expect(note(contactId, 'hand')).toBeGreaterThanOrEqual(40);
    expect(note(contactId, 'hand')).toBeLessThanOrEqual(90);
  });

  test('is at most 100 words for those who run the house, 40 to 100 for those who arranged it', () => {
    expect(note('c1', 'email')).toBeGreaterThan(100);
    expect(note('c1', 'email', 'Chief Executive Officer')).toBeLessThanOrEqual(100);
    expect(note('c4', 'email')).toBeGreaterThanOrEqual(40);
    expect(note('c4', 'email')).toBeLessThanOrEqual(100);
  });
});

describe('a call sheet', () => {
  const given = occasionFor('requested-contact', { seeker: { zone: 'America/New_York' } });
  const draft = composeDraft({ ...given, channel: 'phone', draftId: 'd1' });

  test('says whom to call, and when on both clocks', () => {
    expect(draft.body).toMatch(
      /^Whom to call\nSéamus de Búrca, Head of Optics, Quayside Instruments, \+353 1 555 0199\n/,
    );
    expect(draft.body).toMatch(/ there \(Dublin\); .* your time \(New York\)/);
  });

  test('opens with their own wish, where they had one', () => {
    expect(draft.body).toContain('this is Niamh Kerr. You asked me to call today. Is this a good moment?');
  });

  test('has a voicemail of half a minute at most, whatever the names', () => {
    for (const purpose of PURPOSES) {
      const { slots } = composeDraft({
        ...request,
        career: richCareer({
          seeker: { name: 'Maria-Magdalena von und zu Hohenstein-Wolkenburg' },
          contact: { family: 'de Búrca Ní Dhomhnaill Mac Giolla Phádraig', honorific: 'Prof. Dr. Dr.' },
        }),
        step: stepOf(purpose),
        channel: 'phone',
      });
      const said = slots?.find(({ slot }) => slot === 'voicemail')?.text ?? '';
      expect(said).toContain('+353 1 555 0100');
      expect(secondsToSay(said), said).toBeLessThanOrEqual(30);
    }
  });
});
