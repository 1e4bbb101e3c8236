import type { Field, Found } from '../define-check.ts';
import type { Span } from '../finding.ts';
import type { Letter } from '../letter.ts';
import type { Word } from '../split-words.ts';
import { isCommonWord } from './common-words.ts';
import { fold, sameShape } from './fold.ts';
import { isHonorific, isNobody, isParticle } from './honorifics.ts';
import { knownWords } from './known-words.ts';
import { isNearMiss } from './likeness.ts';
import type { PersonName } from './person-name.ts';

/** Words anywhere in the letter that are almost, but not quite, a piece of one of these names. */
export function findNearMisses(
  letter: Letter,
  names: readonly PersonName[],
  done: readonly Span[],
): readonly Found[] {
  const known = knownWords(letter);
  return (['subject', 'body'] as const).flatMap((field) =>
    letter.words[field].flatMap((word, index, words) => {
      if (known.has(sameShape(word.base)) || isNobody(word.base) || isHonorific(word.base)) return [];
      if (field === 'body' && done.some((span) => word.start < span.end && span.start < word.end)) return [];
      return nearest(word, index, words, names, field);
    }),
  );
}

function nearest(
  word: Word,
  index: number,
  words: readonly Word[],
  names: readonly PersonName[],
  field: Field,
): readonly Found[] {
  for (const name of names) {
    const neighbours = [words[index - 1], words[index + 1]].flatMap((other) =>
      other === undefined ? [] : [sameShape(other.base)],
    );
    const piece = name.pieces.find((candidate) => isSlipFor(word, candidate, name, neighbours));
    if (piece === undefined) continue;
    return [
      {
        field,
        span: { start: word.start, end: word.baseEnd },
        message: `You wrote “${word.base}”; the name is ${name.contact.name}.`,
        suggestions: [piece],
      },
    ];
  }
  return [];
}

function isSlipFor(word: Word, piece: string, name: PersonName, neighbours: readonly string[]): boolean {
  const typed = sameShape(word.base);
  // “Ni Dhomhnaill” for “Ní Dhomhnaill”: a particle beside the rest of the name.
  if (isParticle(piece) && neighbours.some((other) => other !== piece && name.family.includes(other))) {
    return typed !== piece && fold(typed) === fold(piece) && typed !== piece.toUpperCase();
  }
  if (piece.length < 3 || isParticle(piece)) return false;
  if (typed === piece || typed === piece.toUpperCase()) return false;
  // In small letters only the name itself is recognised: any word may look like a short name.
  if (!word.capital) return typed.length > 3 && fold(typed) === fold(piece) && !isCommonWord(typed);
  if (!isNearMiss(typed, piece)) return false;
  const beside = neighbours.some((other) => other !== piece && name.pieces.includes(other));
  if (beside) return true;
  if (isCommonWord(typed)) return false;
  const sameLetters = fold(typed) === fold(piece);
  if (sameLetters) return true;
  return !word.opens || typed.length > 5 ? typed.length > 3 || beside : false;
}
