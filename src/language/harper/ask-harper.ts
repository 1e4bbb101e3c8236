import { Dialect, type Lint, LocalLinter, SuggestionKind } from 'harper.js';
import { binary } from 'harper.js/binary';
import type { LanguageFinding, LanguageRequest } from '#core/ports/language-engine.ts';
import { RULES_OFF } from './rules-off.ts';

let linter: LocalLinter | null = null;

/** Loads sixteen megabytes at the first call; run it in a thread of its own. */
export async function askHarper({
  text,
  language,
  known,
}: LanguageRequest): Promise<readonly LanguageFinding[]> {
  const harper = await getLinter();
  await settle(harper, dialectOf(language), known);
  const lints = await harper.organizedLints(text, { language: 'plaintext' });
  return Object.values(lints).flatMap((found) =>
    found.filter(isMistake).map((lint) => findingOf(lint, text)),
  );
}

let settled = '';

/** Telling Harper its dialect and words costs more than a look at a letter, so only when they change. */
async function settle(harper: LocalLinter, dialect: Dialect, known: readonly string[]): Promise<void> {
  const key = `${dialect}\n${known.join('\n')}`;
  if (key === settled) return;
  await harper.setDialect(dialect);
  await harper.clearWords();
  await harper.importWords(known.flatMap((name) => [name, ...name.split(/\s+/u)]));
  // Last, because a new dialect or list of words brings every rule back.
  const config = await harper.getDefaultLintConfig();
  await harper.setLintConfig({ ...config, ...Object.fromEntries(RULES_OFF.map((rule) => [rule, false])) });
  settled = key;
}

async function getLinter(): Promise<LocalLinter> {
  linter ??= new LocalLinter({ binary });
  await linter.setup();
  return linter;
}

function dialectOf(language: string): Dialect {
  if (/^en-(?:GB|IE|ZA)/i.test(language)) return Dialect.British;
  if (/^en-(?:AU|NZ)/i.test(language)) return Dialect.Australian;
  if (/^en-CA/i.test(language)) return Dialect.Canadian;
  if (/^en-IN/i.test(language)) return Dialect.Indian;
  return Dialect.American;
}

/** What Harper calls taste, and punctuation, where it is often wrong about letters. */
const TASTE = new Set([
  'Style',
  'Enhancement',
  'Readability',
  'Redundancy',
  'WordChoice',
  'Miscellaneous',
  'Regionalism',
  'Formatting',
  'Punctuation',
  'Spelling',
]);

function isMistake(lint: Lint): boolean {
  return !TASTE.has(lint.lint_kind());
}

function findingOf(lint: Lint, text: string): LanguageFinding {
  const { start, end } = lint.span();
  const span = { start, end };
  const wrong = text.slice(span.start, span.end);
  return {
    kind: 'grammar',
    span,
    message: plain(lint.message()),
    suggestions: lint.suggestions().flatMap((suggestion) => {
      const replacement = suggestion.get_replacement_text();
      if (suggestion.kind() === SuggestionKind.InsertAfter) return [wrong + replacement];
      return [suggestion.kind() === SuggestionKind.Remove ? '' : replacement];
    }),
  };
}

function plain(message: string): string {
  return message.replace(/`/gu, '');
}
