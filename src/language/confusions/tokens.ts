/** A word or a mark, as the classifier sees it. */
export interface Token {
  readonly text: string;
  /** In small letters, with straight apostrophes. */
  readonly lower: string;
  readonly word: boolean;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‐-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\n\s*|[.!?:;,()"“”–—]/gu;

export function splitTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    // A line that only wraps is a space.
    if (
      /^\n[^\S\n]*$/u.test(token) &&
      /[\p{Ll},]\s*$/u.test(text.slice(Math.max(0, match.index - 2), match.index))
    ) {
      const after = text[match.index + token.length] ?? '';
      if (/\p{Ll}/u.test(after)) continue;
    }
    tokens.push({
      text: token,
      lower: token.toLowerCase().replace(/[’ʼ]/gu, "'"),
      word: /^[\p{L}\p{N}]/u.test(token),
      start: match.index,
      end: match.index + token.length,
    });
  }
  return tokens;
}
