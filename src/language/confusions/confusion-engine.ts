import type { LanguageEngine, LanguageFinding, LanguageRequest } from '#core/ports/language-engine.ts';
import { isEnglish } from '../english.ts';
import { marginPlace } from './choices.ts';
import { type Doubt, doubtsAt } from './doubts.ts';
import { type ConfusionModel, loadModel } from './load-model.ts';
import { splitTokens, type Token } from './tokens.ts';

const MOST = 60;
/** Longer texts are no letters, and are read as far as this. */
const LONGEST = 20_000;

/** Right words in the wrong place: from for form, loose for lose, two question. Doubted only where another word would fit far better. */
export function createConfusionEngine(load: () => Promise<ConfusionModel> = loadModel): LanguageEngine {
  return {
    name: 'words in place',
    pace: 'quick',
    reads: isEnglish,
    look: async (request) => findDoubts(await load(), request),
    close: async () => {},
  };
}

function findDoubts(
  { weights, table, margins }: ConfusionModel,
  { text, known }: LanguageRequest,
): readonly LanguageFinding[] {
  const names = new Set(known.flatMap((name) => name.split(/\s+/u)));
  const tokens = splitTokens(text.slice(0, LONGEST));
  const found: LanguageFinding[] = [];
  for (const [index, token] of tokens.entries()) {
    if (found.length >= MOST) break;
    if (
      !token.word ||
      names.has(token.text) ||
      isName(tokens, index) ||
      isTwice(tokens, index) ||
      opensLikeAnother(tokens, index)
    )
      continue;
    const best = doubtsAt(weights, table, tokens, index)
      .flatMap((doubt) => {
        const margin = margins[marginPlace(doubt.choice, doubt.best)];
        return margin === undefined || doubt.margin < margin.loose
          ? []
          : [{ doubt, sure: doubt.margin >= margin.sure, over: doubt.margin / margin.sure }];
      })
      .sort((a, b) => b.over - a.over)[0];
    if (best !== undefined) found.push(describe(token, best.doubt, best.sure));
  }
  return found;
}

/** A capital inside a sentence: a name, or a word shouted. */
function isName(tokens: readonly Token[], index: number): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]];
  return token !== undefined && /^\p{Lu}/u.test(token.text) && token.text !== 'I' && before?.word === true;
}

/** At the beginning of a sentence almost any word may stand; only what is heard alike is doubted there. */
function opensLikeAnother(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    /^\p{Lu}/u.test(token.text) &&
    token.text !== 'I' &&
    !/^(?:its|it's|your|you're|their|there|they're|were|where|to|too|then|than|weather|whether|here|hear|hi)$/u.test(
      token.lower,
    )
  );
}

/** A word said twice is another fault, and spoils what stands around both. */
function isTwice(tokens: readonly Token[], index: number): boolean {
  return [index - 1, index + 1].some((other) => tokens[other]?.lower === tokens[index]?.lower);
}

function describe(token: Token, { better }: Doubt, sure: boolean): LanguageFinding {
  const right = /^\p{Lu}/u.test(token.text) ? better.slice(0, 1).toUpperCase() + better.slice(1) : better;
  return {
    kind: sure ? 'confusion' : 'confusion-maybe',
    span: { start: token.start, end: token.end },
    message: `“${token.text}” hardly fits here; did you mean “${right}”?`,
    suggestions: [right],
  };
}
