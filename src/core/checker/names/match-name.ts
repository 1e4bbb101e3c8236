import { fold, sameShape } from './fold.ts';
import { isParticle } from './honorifics.ts';
import { isNearMiss } from './likeness.ts';
import type { PersonName } from './person-name.ts';

export type NameMatch = 'exact' | 'near' | 'none';

/** Whether the words of a greeting or mention are this person's name: a run of its pieces, spelt as it is spelt. */
export function matchName(words: readonly string[], name: PersonName): NameMatch {
  const typed = words.map(sameShape);
  if (typed.length === 0) return 'exact';
  const shouted = typed.every((word) => word.length > 1 && word === word.toUpperCase());
  for (const run of [name.pieces, [...name.family, ...name.given], [...name.called, ...name.family]]) {
    if (holdsRun(run, typed, shouted)) return dropsParticle(typed, name) ? 'near' : 'exact';
  }
  if (isInitials(typed, name)) return 'exact';
  return typed.every((word) => isPieceOrNear(word, name.pieces)) ? 'near' : 'none';
}

function holdsRun(run: readonly string[], typed: readonly string[], shouted: boolean): boolean {
  const pieces = shouted ? run.map((piece) => piece.toUpperCase()) : run;
  // “Ana Sousa” for Ana Beatriz Sousa: pieces may be left out, their order stays.
  let from = 0;
  return typed.every((word) => {
    const index = pieces.indexOf(word, from);
    from = index + 1;
    return index >= 0;
  });
}

/** “Búrca” for “de Búrca” is another family. A double name may be shortened to either half. */
function dropsParticle(typed: readonly string[], { family }: PersonName): boolean {
  const [first = ''] = family;
  const rest = family.filter((piece) => !isParticle(piece));
  return (
    isParticle(first) &&
    rest.some((piece) => typed.includes(piece)) &&
    !typed.some((word) => fold(word) === fold(first))
  );
}

/** `J. Park` and `Séamus d. B.`: an initial stands for its piece. */
function isInitials(typed: readonly string[], name: PersonName): boolean {
  const initial = (word: string) => /^\p{Lu}\.?$/u.test(word);
  if (!typed.some(initial)) return false;
  return typed.every((word) =>
    initial(word)
      ? name.pieces.some((piece) => piece.startsWith(word.slice(0, 1)))
      : name.pieces.includes(word),
  );
}

function isPieceOrNear(word: string, pieces: readonly string[]): boolean {
  return pieces.some((piece) => piece === word || isNearMiss(word, piece));
}
