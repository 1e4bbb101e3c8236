import type { Field, Found } from '../define-check.ts';
import type { Letter } from '../letter.ts';
import type { PhraseSlip } from './phrases.ts';

/** Every slip of a list in the letter's text, with what it should be. */
export function findPhrases(letter: Letter, slips: readonly PhraseSlip[]): readonly Found[] {
  if (!letter.english) return [];
  return (['subject', 'body'] as const).flatMap((field) => findIn(letter[field], field, slips));
}

function findIn(text: string, field: Field, slips: readonly PhraseSlip[]): readonly Found[] {
  const small = text.toLowerCase().replace(/’/gu, "'");
  const found: Found[] = [];
  for (const { pattern, right, needle } of slips) {
    if (!small.includes(needle)) continue;
    for (const match of text.matchAll(pattern)) {
      const typed = match[0];
      const suggestion = suggest(match, right);
      if (typed === '' || suggestion === typed) continue;
      const span = { start: match.index, end: match.index + typed.length };
      if (
        found.some(
          (other) => other.span !== undefined && other.span.start < span.end && span.start < other.span.end,
        )
      )
        continue;
      found.push({
        field,
        span,
        message: `“${typed.trim()}” should probably be “${suggestion.trim()}”.`,
        suggestions: [suggestion],
      });
    }
  }
  return found;
}

function suggest(match: RegExpExecArray, right: string): string {
  const filled = right.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '');
  const capital = /^\p{Lu}/u.test(match[0]) && !right.startsWith('I ');
  const cased = capital ? filled.slice(0, 1).toUpperCase() + filled.slice(1) : filled;
  return match[0].includes('’') || !cased.includes("'")
    ? cased.replace(/'/gu, match[0].includes('’') ? '’' : "'")
    : cased;
}
