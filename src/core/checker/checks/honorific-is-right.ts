import { defineCheck, type Found } from '../define-check.ts';
import type { Letter } from '../letter.ts';
import { fold, sameShape } from '../names/fold.ts';
import { greetedNames } from '../names/greeted-names.ts';
import { isHonorific } from '../names/honorifics.ts';
import { matchName } from '../names/match-name.ts';
import type { PersonName } from '../names/person-name.ts';

export const honorificIsRight = defineCheck({
  id: 'honorific-is-right',
  group: 'people',
  severity: 'warn',
  overridable: false,
  summary: 'Dr., Ms. or Professor is what the person uses, and stands before the family name.',
  why: 'A doctor called Mr. notices, and so does whoever is called Mrs. by a stranger.',
  examples: { passes: 'Dear Dr. de Búrca,', found: 'Dear ⟦Mr.⟧ de Búrca,' },
  look(letter) {
    const { greeted } = letter.parts;
    if (greeted === null) return [];
    const typed = letter.body.slice(greeted.start, greeted.end);
    if (/(?:,|&|\b(?:and|und|et|y|og)\b)/iu.test(typed)) return [];
    const [name] = greetedNames(letter.body, greeted);
    const [recipient] = letter.recipients;
    if (name === undefined || recipient === undefined || matchName(name.words, recipient) === 'none')
      return [];
    const title = letter.body.slice(greeted.start, name.span.start).trim();
    return title === '' ? [] : titleFindings(letter, title, greeted.start, name, recipient);
  },
});

function titleFindings(
  { body }: Letter,
  title: string,
  start: number,
  name: {
    readonly words: readonly string[];
    readonly span: { readonly start: number; readonly end: number };
  },
  recipient: PersonName,
): readonly Found[] {
  const right = recipient.contact.honorific;
  const span = { start, end: start + title.length };
  if (right !== undefined && !fits(title, right)) {
    return [
      {
        field: 'body',
        span,
        message: `You wrote “${title}”; ${recipient.contact.name} is ${right}.`,
        suggestions: [right],
      },
    ];
  }
  const givenOnly = name.words.every(
    (word) =>
      recipient.given.map(sameShape).includes(sameShape(word)) &&
      !recipient.family.map(sameShape).includes(sameShape(word)),
  );
  if (!givenOnly || recipient.family.length === 0) return [];
  return [
    {
      field: 'body',
      span: name.span,
      message: `After “${title}” stands the family name: ${recipient.family.join(' ')}, not ${body.slice(name.span.start, name.span.end)}.`,
      suggestions: [recipient.family.join(' ')],
    },
  ];
}

/** `Dr` is `Dr.`, and `Prof. Dr.` may be shortened to either. */
function fits(typed: string, right: string): boolean {
  const wanted = wordsOf(right);
  return wordsOf(typed).every((word) => wanted.includes(word) || !isHonorific(word));
}

const SAME: Readonly<Record<string, string>> = {
  doctor: 'dr',
  professor: 'prof',
  mister: 'mr',
  reverend: 'rev',
  misses: 'mrs',
};

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).map((word) => SAME[fold(word)] ?? fold(word));
}
