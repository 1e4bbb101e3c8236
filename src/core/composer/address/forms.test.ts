import { describe, expect, test } from 'vitest';
import type { Contact } from '../../model/contact.ts';
import type { Channel } from '../../model/lists.ts';
import { composeDraft } from '../compose-draft.ts';
import { MORNING_AFTER, richCareer } from '../testing/rich-career.ts';
import { stepOf } from '../testing/step-of.ts';

const WEBER = { name: 'Jana Weber', given: 'Jana', family: 'Weber' };
const OWN = 'vielen Dank für das Gespräch.\n\nIch freue mich auf Ihre Antwort.';

function letter(
  locale: string,
  contact: Partial<Contact>,
  channel: Channel = 'email',
  text: string | undefined = OWN,
) {
  const base = richCareer({ seeker: { locale, name: 'Łukasz Żółć' }, contact });
  return composeDraft({
    career: base,
    step: stepOf('thank-you'),
    now: MORNING_AFTER,
    channel,
    text,
    draftId: 'd',
  });
}

function ends(locale: string, contact: Partial<Contact>, channel?: Channel) {
  const lines = letter(locale, contact, channel).body?.split('\n\n') ?? [];
  return [lines[0], lines.at(-1)?.split('\nŁukasz')[0]];
}

describe('German', () => {
  test.each([
    [{ ...WEBER, honorific: 'Frau' }, 'Sehr geehrte Frau Weber,'],
    [{ ...WEBER, honorific: 'Ms.' }, 'Sehr geehrte Frau Weber,'],
    [{ ...WEBER, honorific: 'Frau Prof. Dr.' }, 'Sehr geehrte Frau Prof. Weber,'],
    [{ ...WEBER, honorific: 'Herr Dr.' }, 'Sehr geehrter Herr Dr. Weber,'],
    [{ ...WEBER, honorific: 'Frau Mag. Dr.', country: 'AT' }, 'Sehr geehrte Frau Mag. Dr. Weber,'],
    [{ ...WEBER, honorific: 'Dr.' }, 'Guten Tag Dr. Jana Weber,'],
    [{ ...WEBER, honorific: undefined }, 'Guten Tag Jana Weber,'],
    [{ ...WEBER, terms: 'first-name' as const }, 'Hallo Jana,'],
  ])('%o is greeted as %s', (contact, greeting) => {
    expect(ends('de-DE', { language: 'de-DE', ...contact })[0]).toBe(greeting);
  });

  test('closes with friendly greetings, and in Switzerland without ß', () => {
    expect(ends('de-DE', { language: 'de', ...WEBER, country: 'DE' })[1]).toBe('Mit freundlichen Grüßen');
    expect(ends('de-CH', { ...WEBER, country: 'CH' })[1]).toBe('Freundliche Grüsse');
  });
});

describe('French', () => {
  test('names Madame or Monsieur only where it is noted, and again at the end of a letter on paper', () => {
    const noted = { name: 'Camille Lefèvre', family: 'Lefèvre', honorific: 'Mme', language: 'fr' };
    expect(ends('fr-FR', noted, 'post')).toEqual([
      'Madame Lefèvre,',
      'Je vous prie d’agréer, Madame, mes salutations distinguées.',
    ]);
    expect(ends('fr-FR', { ...noted, honorific: undefined })).toEqual([
      'Bonjour Camille Lefèvre,',
      'Bien cordialement,',
    ]);
  });
});

describe('Japanese', () => {
  test('is the house and 様 for a person, never after a title', () => {
    const yamada = {
      name: '山田太郎',
      family: '山田',
      given: '太郎',
      title: '部長',
      language: 'ja-JP',
      honorific: undefined,
    };
    expect(ends('ja-JP', yamada)[0]).toBe('Quayside Instruments\n山田様');
    expect(ends('ja-JP', { ...yamada, terms: 'formal' })[1]).toBe('何卒よろしくお願い申し上げます。');
  });
});

test('the seeker’s own text stands between them as it is', () => {
  const { body, language, slots } = letter('de-DE', { ...WEBER, honorific: 'Frau', language: 'de-DE' });
  expect(body).toContain(`Sehr geehrte Frau Weber,\n\n${OWN}\n\nMit freundlichen Grüßen\nŁukasz Żółć`);
  expect(language).toBe('de-DE');
  expect(slots?.map(({ slot }) => slot)).toEqual(['greeting', 'own', 'own', 'signature']);
});

test('where no text is given in a language we do not write, the draft asks for it and says what to bring in', () => {
  const career = richCareer({ seeker: { locale: 'de-DE' }, contact: { language: 'de-DE' } });
  const draft = composeDraft({ career, step: stepOf('thank-you'), now: MORNING_AFTER, draftId: 'd' });
  expect(draft.missing?.[0]).toMatch(/^your own sentences, in German: thanks one person/);
  expect(draft.missing?.[1]).toBe('a word on what you noted: ghosting in wide-angle lenses');
  expect(draft.body).not.toContain('Thank');
});

test('a seeker who writes English gets English, whatever the recipient speaks', () => {
  const { language, body } = letter(
    'en-IE',
    { ...WEBER, language: 'de-DE', honorific: 'Frau Dr.' },
    'email',
    undefined,
  );
  expect(language).toBe('en-IE');
  expect(body).toMatch(/^Dear Frau Dr\. Weber,/);
});
