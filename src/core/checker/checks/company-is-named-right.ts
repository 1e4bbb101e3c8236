import { defineCheck, type Field, type Found } from '../define-check.ts';
import type { Letter } from '../letter.ts';
import { isCommonWord } from '../names/common-words.ts';
import { fold, sameShape } from '../names/fold.ts';
import { knownWords } from '../names/known-words.ts';
import { isNearMiss } from '../names/likeness.ts';
import { type OrganizationName, organizationName } from '../organizations/organization-name.ts';
import type { Word } from '../split-words.ts';

export const companyIsNamedRight = defineCheck({
  id: 'company-is-named-right',
  group: 'people',
  severity: 'block',
  overridable: false,
  summary: 'The employer’s name is spelt and capitalised as the employer does.',
  why: 'They read their own name a hundred times a day; a slip in it is the first thing they see.',
  examples: {
    passes: 'I enjoyed hearing about Quayside Instruments.',
    found: 'I enjoyed hearing about ⟦Quaside⟧ Instruments.',
  },
  look(letter) {
    const own = [...new Set([letter.employer, letter.organization])].flatMap((organization) =>
      organization === null ? [] : organizationName(organization.name),
    );
    const known = knownWords(letter);
    return (['subject', 'body'] as const).flatMap((field) => {
      const { end } = field === 'body' ? (letter.parts.signature ?? { end: 0 }) : { end: 0 };
      return letter.words[field].flatMap((word, index, words) =>
        end > 0 && word.start >= (letter.parts.signature?.start ?? end)
          ? []
          : slip(letter, field, word, index, words, own, known),
      );
    });
  },
});

function slip(
  letter: Letter,
  field: Field,
  word: Word,
  index: number,
  words: readonly Word[],
  own: readonly OrganizationName[],
  known: ReadonlySet<string>,
): readonly Found[] {
  const next = words[index + 1];
  for (const name of own) {
    const right = wrongPiece(word, words[index - 1], next, name, known);
    const joined = right === null ? wrongSpacing(letter[field], word, next, name, known) : null;
    if (right === null && joined === null) continue;
    const end = joined === null ? word.baseEnd : joined.end;
    const typed = letter[field].slice(word.start, end);
    return [
      {
        field,
        span: { start: word.start, end },
        message: `You wrote “${typed}”; the name is ${name.whole}.`,
        suggestions: [right ?? joined?.right ?? name.whole],
      },
    ];
  }
  return [];
}

/** The piece of the name that `word` should have been, or `null` where it is no slip for one. */
function wrongPiece(
  word: Word,
  before: Word | undefined,
  next: Word | undefined,
  name: OrganizationName,
  known: ReadonlySet<string>,
): string | null {
  const typed = sameShape(word.base);
  if (known.has(typed)) return null;
  const index = name.words.findIndex(
    (piece, at) =>
      (isSlip(typed, piece) || (word.capital && isBesideRest(word, next, piece, name.words[at + 1]))) &&
      isAboutThem(
        word,
        piece,
        before,
        isPiece(before, name.words[at - 1]) || isPiece(next, name.words[at + 1]),
        name,
      ),
  );
  return name.words[index] ?? null;
}

function isSlip(typed: string, piece: string): boolean {
  return piece.length > 2 && typed !== piece && typed !== piece.toUpperCase() && isNearMiss(typed, piece);
}

/** “Hopeful Foundation” for Hopewell Foundation: begins alike, and the rest of the name follows. */
function isBesideRest(word: Word, next: Word | undefined, piece: string, after: string | undefined): boolean {
  const [typed, right] = [fold(word.base), fold(piece)];
  return (
    isPiece(next, after) &&
    typed !== right &&
    typed.slice(0, 3) === right.slice(0, 3) &&
    Math.abs(typed.length - right.length) <= 3
  );
}

/** @param beside whether the words around it are the rest of the name. */
function isAboutThem(
  word: Word,
  piece: string,
  before: Word | undefined,
  beside: boolean,
  name: OrganizationName,
): boolean {
  const telling = name.telling.includes(piece);
  if (fold(word.base) === fold(piece)) return beside || (telling && isMeant(word, piece, before));
  if (!word.capital) return false;
  const common = isCommonWord(word.base);
  if (beside) return telling || !common;
  return telling && !common && word.base.length > 3 && (!word.opens || word.base.length > 5);
}

function isPiece(word: Word | undefined, piece: string | undefined): boolean {
  return word !== undefined && piece !== undefined && fold(word.base) === fold(piece);
}

/** Whether other capitals than the company's still mean the company. */
function isMeant(word: Word, piece: string, before: Word | undefined): boolean {
  const ownCapitals = /^.+\p{Lu}/u.test(piece) || /^\p{Ll}/u.test(piece);
  if (/^.+\p{Lu}/u.test(word.base) || (ownCapitals && !isCommonWord(piece))) return true;
  return (
    !word.capital &&
    !isCommonWord(piece) &&
    before !== undefined &&
    /^(?:at|with|join|joining|joined|for|from|by)$/iu.test(before.text)
  );
}

/** `Data Dog` for Datadog, `HarborLabs` for Harbor Labs. */
function wrongSpacing(
  text: string,
  word: Word,
  next: Word | undefined,
  name: OrganizationName,
  known: ReadonlySet<string>,
): { readonly right: string; readonly end: number } | null {
  if (!word.capital) return null;
  const run = name.words.join('');
  const typed = sameShape(word.base);
  if (name.words.length > 1 && !known.has(typed) && fold(typed) === fold(run)) {
    return { right: name.words.join(' '), end: word.baseEnd };
  }
  if (next === undefined || text.slice(word.end, next.start) !== ' ') return null;
  const together = fold(typed) + fold(next.base);
  const piece = name.telling.find((candidate) => candidate.length > 5 && fold(candidate) === together);
  return piece === undefined ? null : { right: piece, end: next.baseEnd };
}
