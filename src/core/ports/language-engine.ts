import type { Span } from '../checker/finding.ts';

/** What an engine says about a stretch of plain text. */
export interface LanguageFinding {
  /**
   * `dialect`: right in another country's spelling than the letter's. `confusion`: a word, but not the one meant; `confusion-maybe`
   * where that is no more than likely.
   */
  readonly kind: 'spelling' | 'dialect' | 'capitalised-unknown' | 'grammar' | 'confusion' | 'confusion-maybe';
  readonly span: Span;
  readonly message: string;
  readonly suggestions: readonly string[];
}

export interface LanguageRequest {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** Names, employers, products and the seeker's own words: never a mistake. */
  readonly known: readonly string[];
}

/** Spelling and grammar, behind one door: runs in Node and in a browser worker. */
export interface LanguageEngine {
  /** Named in “not checked” when it fails. */
  readonly name: string;
  /** `slow` takes seconds to load; whoever is in a hurry asks the quick ones first. */
  readonly pace: 'quick' | 'slow';
  /** Whether it reads this language at all. */
  reads: (language: string) => boolean;
  look: (request: LanguageRequest) => Promise<readonly LanguageFinding[]>;
  close: () => Promise<void>;
}
