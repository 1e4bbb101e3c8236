import type { LanguageFinding } from '../ports/language-engine.ts';
import type { Found } from './define-check.ts';
import type { Letter } from './letter.ts';

/** What the engines said of one kind, as findings. */
export function saidOf(letter: Letter, kind: LanguageFinding['kind']): readonly Found[] {
  return letter.said
    .filter((one) => one.kind === kind)
    .map(({ field, span, message, suggestions }) => ({ field, span, message, suggestions }));
}
