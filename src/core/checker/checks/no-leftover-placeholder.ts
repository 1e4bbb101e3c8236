import { defineCheck, type Field, type Found } from '../define-check.ts';

const SLOT_WORDS =
  'name|first ?name|last ?name|surname|full ?name|your ?name|my ?name|recipient|contact|company|company ?name|employer|organi[sz]ation|position|job ?title|title|role|date|day|time|topic|detail|specific|project|skill|skills|address|phone|email|e-mail|link|url|insert|hiring ?manager|interviewer|department|team|city|reason|example|achievement|signature|text|here';

/** Marks of a template: brackets around words, doubled braces, capitals in angle brackets, fill-in lines. */
const PLACEHOLDERS: readonly RegExp[] = [
  /\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{0,80}\}|<%[^%\n]{0,80}%>|%%[\w -]{1,40}%%|%[A-Z_]{3,40}%/gu,
  /(?<![{$])\{[A-Za-z][\w .'’/-]{0,60}\}(?!\})/gu,
  /\[(?!\d|sic\])[^[\]\n]{0,80}\](?!\()/gu,
  new RegExp(`«(?:${SLOT_WORDS})»`, 'giu'),
  new RegExp(`<(?:[A-Z][A-Z_ ]{1,40}|(?:(?:your|my|the|insert) )?(?:${SLOT_WORDS}))>`, 'gu'),
  new RegExp(`\\((?:(?:insert|your|add|enter|fill in) )+(?:${SLOT_WORDS})[^()\\n]{0,40}\\)`, 'giu'),
  /_{3,}|(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:TODO|FIXME|TKTK)(?![\p{L}\p{N}])/gu,
  /\blorem ipsum\b|\binsert (?:name|company|role|topic|date|detail)s? here\b/giu,
  /\b(?:First|Last|Company|Recipient|Interviewer|Contact|Your)[ _]Name\b|\b(?:first|last|company|recipient|interviewer|contact)_name\b/gu,
];

export const noLeftoverPlaceholder = defineCheck({
  id: 'no-leftover-placeholder',
  group: 'form',
  severity: 'block',
  overridable: false,
  summary: 'No slot of a template is left unfilled.',
  why: 'A slot left unfilled tells the reader that the letter was not written for them.',
  examples: { passes: 'Thank you for the hour on Tuesday.', found: 'Thank you for the hour on ⟦[day]⟧.' },
  look: (letter) =>
    (['subject', 'body'] as const).flatMap((field) => [
      ...slots(letter[field], field),
      ...emptyGreeting(field === 'body' ? letter.body : '', letter.parts.greeting, letter.parts.greeted),
    ]),
});

function slots(text: string, field: Field): readonly Found[] {
  const spans = PLACEHOLDERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  return spans.flatMap((span) => {
    if (span.start < done) return [];
    done = span.end;
    return [{ field, span, message: `“${text.slice(span.start, span.end)}” was never filled in.` }];
  });
}

/** `Dear ,` */
function emptyGreeting(
  body: string,
  greeting: { readonly start: number; readonly end: number } | null,
  greeted: unknown,
): readonly Found[] {
  if (greeting === null || greeted !== null || !/^dear/iu.test(body.slice(greeting.start))) return [];
  const after = /^\s*[,:]/u.exec(body.slice(greeting.end));
  if (after === null) return [];
  const span = { start: greeting.start, end: greeting.end + after[0].length };
  return [{ field: 'body', span, message: 'The greeting names nobody: the name was never filled in.' }];
}
