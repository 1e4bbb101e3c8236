import { defineCheck, type Field, type Found } from '../define-check.ts';
import type { Letter } from '../letter.ts';
import { editDistance } from '../names/likeness.ts';

const EMAIL = /(?<![\w.+-])[\w.+-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,40}){1,5}/gu;
const PHONE = /(?<![\w@.])\+?\d[\d ().-]{6,20}\d(?![\w@])/gu;

export const contactDetailsAreRight = defineCheck({
  id: 'contact-details-are-right',
  group: 'facts',
  severity: 'warn',
  overridable: false,
  summary: 'Your address and number in the letter are the ones in your record.',
  why: 'One wrong digit, and their call goes to a stranger.',
  examples: { passes: 'Call me at +353 1 555 0100.', found: 'Call me at ⟦+353 1 555 0110⟧.' },
  look: (letter) => [
    ...slips(letter, 'body', EMAIL, emails(letter), (text) => text.toLowerCase()),
    ...slips(letter, 'body', PHONE, phones(letter), (text) => text.replace(/\D/gu, '')),
  ],
});

function emails({ record }: Letter): readonly string[] {
  const { seeker, contacts } = record.nouns;
  return [seeker.email, ...[...contacts.values()].map(({ email }) => email)].flatMap((one) => one ?? []);
}

function phones({ record }: Letter): readonly string[] {
  const { seeker, contacts } = record.nouns;
  return [seeker.phone, ...[...contacts.values()].map(({ phone }) => phone)].flatMap((one) => one ?? []);
}

function slips(
  letter: Letter,
  field: Field,
  pattern: RegExp,
  known: readonly string[],
  shape: (text: string) => string,
): readonly Found[] {
  return [...letter[field].matchAll(pattern)].flatMap((match) => {
    const typed = shape(match[0]);
    if (known.some((one) => shape(one) === typed || shape(one).endsWith(typed))) return [];
    const right = known.find(
      (one) => Math.abs(shape(one).length - typed.length) <= 2 && editDistance(shape(one), typed) <= 2,
    );
    if (right === undefined) return [];
    return [
      {
        field,
        span: { start: match.index, end: match.index + match[0].length },
        message: `Your record says ${right}.`,
        suggestions: [right],
      },
    ];
  });
}
