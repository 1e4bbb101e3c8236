import { expect, test } from 'vitest';
import { checkDraft } from '../checker/check-draft.ts';
import { PURPOSES, type Purpose } from '../model/lists.ts';
import { parseCareer } from '../model/parse-career.ts';
import { composeDraft } from './compose-draft.ts';
import { compose, givenFor, objections, someCases } from './testing/draft-matrix.ts';
import { occasionFor } from './testing/occasions.ts';
import { MORNING_AFTER, richCareer } from './testing/rich-career.ts';
import { stepOf } from './testing/step-of.ts';

/** Asked inside other messages, or for what no rule knows. */
const NEVER_PLANNED = ['ask-timetable', 'other'];
/** What cannot be good without something that was noted of the interview. */
const REST_ON_THE_DEBRIEF: readonly Purpose[] = [
  'thank-you',
  'nudge',
  'debrief-recruiter',
  'connect',
  'keep-in-touch',
];

test('the agenda plans a message of every purpose', () => {
  expect(PURPOSES.filter((purpose) => !givenFor(purpose).planned)).toEqual(NEVER_PLANNED);
});

test('the checker has nothing against a draft from a rich debrief, whatever its purpose and channel', () => {
  const faults = someCases().flatMap((one) =>
    objections(compose(one)).map((line) => `${Object.values(one).join(' ')}: ${line}`),
  );
  expect(faults).toEqual([]);
});

test.each(PURPOSES)(
  '%s from a poor debrief invents nothing, and says what would make it better',
  (purpose) => {
    const poor = occasionFor(purpose, { debrief: {} });
    const { draft } = compose({ purpose, channel: 'email', register: 'plain', locale: 'en-GB' }, poor);
    expect(draft.slots?.flatMap(({ facts }) => facts).filter((fact) => fact.includes('debrief'))).toEqual([]);
    if (REST_ON_THE_DEBRIEF.includes(purpose)) expect(draft.missing).not.toBeUndefined();
  },
);

test.each([
  ['de-DE', { name: 'Jana Weber', given: 'Jana', family: 'Weber', honorific: 'Frau Dr.' }],
  ['fr-FR', { name: 'Camille Lefèvre', given: 'Camille', family: 'Lefèvre', honorific: 'Madame' }],
  ['ja-JP', { name: '山田太郎', given: '太郎', family: '山田', honorific: undefined }],
])('the checker has nothing against our greetings and closings in %s', (locale, contact) => {
  for (const terms of [undefined, 'first-name', 'formal'] as const) {
    for (const channel of ['email', 'post'] as const) {
      const career = richCareer({ seeker: { locale }, contact: { ...contact, terms, language: locale } });
      const step = stepOf('thank-you');
      const text = locale === 'ja-JP' ? '先日はありがとうございました。' : 'Merci / danke.';
      const draft = composeDraft({ career, step, now: MORNING_AFTER, channel, text, draftId: 'd1' });
      expect(objections({ career, draft, now: MORNING_AFTER }), draft.body).toEqual([]);
    }
  }
});

test('letters of one search to one person do not repeat each other', () => {
  const sent: object[] = [];
  for (const purpose of ['thank-you', 'check-in', 'nudge', 'closing-note'] as const) {
    const { career: base, now, step } = givenFor(purpose);
    const career = parseCareer({ ...base, journal: [...base.journal, ...sent] });
    const draft = composeDraft({ career, step, now, channel: 'email', draftId: 'd1' });
    const { findings } = checkDraft({ career, draft, at: now, language: [], notChecked: [] });
    expect(
      findings.filter(({ check }) => check === 'varied-notes'),
      draft.body,
    ).toEqual([]);
    sent.push({
      id: `sent-${purpose}`,
      at: '2028-02-23T09:00:00+00:00',
      kind: 'touch',
      direction: 'out',
      channel: 'email',
      contactId: 'c1',
      opportunityId: 'p1',
      purpose: 'thank-you',
      outcome: 'bounced',
      text: draft.body,
    });
  }
  expect(sent).toHaveLength(4);
});
