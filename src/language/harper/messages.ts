import type { LanguageFinding, LanguageRequest } from '#core/ports/language-engine.ts';

/** What is asked of the thread Harper runs in, and what it answers. */
export interface HarperQuestion extends LanguageRequest {
  readonly id: number;
}

export type HarperAnswer =
  | { readonly id: number; readonly findings: readonly LanguageFinding[] }
  | { readonly id: number; readonly error: string };
