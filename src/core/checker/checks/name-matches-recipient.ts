import { defineCheck } from '../define-check.ts';
import { greetedNames } from '../names/greeted-names.ts';
import { isHonorific } from '../names/honorifics.ts';
import { matchName } from '../names/match-name.ts';
import { findNearMisses } from '../names/near-misses.ts';
import { type PersonName, rightName } from '../names/person-name.ts';

export const nameMatchesRecipient = defineCheck({
  id: 'name-matches-recipient',
  group: 'people',
  severity: 'block',
  overridable: false,
  summary: 'The person greeted is the person written to, spelt as they spell it.',
  why: 'A wrong or misspelt name is the slip people remember; candidates have been dropped for nothing else.',
  examples: { passes: 'Dear Séamus,', found: 'Dear ⟦Seamus⟧,' },
  look(letter) {
    if (letter.recipients.length === 0) return [];
    const greeted = greetedNames(letter.body, letter.parts.greeted).flatMap(({ words, span }) => {
      const matches = letter.recipients.map((name) => matchName(words, name));
      if (matches.includes('exact')) return [];
      const close = letter.recipients[matches.indexOf('near')] ?? letter.recipients[0];
      if (close === undefined) return [];
      const typed = letter.body.slice(span.start, span.end);
      const near = matches.includes('near');
      return [
        {
          field: 'body' as const,
          span,
          message: near
            ? `You wrote “${typed}”; the name is ${fullName(close)}.`
            : `You greet “${typed}”, but this goes to ${fullName(close)}.`,
          suggestions: [
            rightName(close, words, isTitled(letter.body, letter.parts.greeted?.start ?? 0, span.start)),
          ],
        },
      ];
    });
    return [
      ...greeted,
      ...findNearMisses(
        letter,
        letter.recipients,
        greeted.map(({ span }) => span),
      ),
    ];
  },
});

function fullName(name: PersonName): string {
  return name.contact.name;
}

/** Whether Mr., Dr. or the like stands before the name. */
function isTitled(body: string, from: number, to: number): boolean {
  return body
    .slice(from, to)
    .split(/[\s,]+/u)
    .some((word) => word !== '' && isHonorific(word));
}
