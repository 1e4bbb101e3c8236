import type { LanguageEngine } from '#core/ports/language-engine.ts';
import { createConfusionEngine } from './confusions/confusion-engine.ts';
import { createHarperEngine } from './harper/harper-engine.ts';
import { createHunspellEngine } from './hunspell/hunspell-engine.ts';

/** Nothing is loaded before the first look. */
export function createEngines(): readonly LanguageEngine[] {
  return [createHunspellEngine(), createConfusionEngine(), createHarperEngine()];
}
