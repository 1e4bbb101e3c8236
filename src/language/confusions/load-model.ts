import { allParadigms } from '#core/checker/english/lexicon.ts';
import { type ChoiceTable, choiceTable } from './choices.ts';
import type { Margins } from './model.ts';
import { unpackWeights, type Weights } from './weights.ts';

export interface ConfusionModel {
  readonly weights: Weights;
  readonly table: ChoiceTable;
  readonly margins: readonly Margins[];
}

let loaded: Promise<ConfusionModel> | null = null;

/** Loaded once, at the first look. */
export function loadModel(): Promise<ConfusionModel> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ConfusionModel> {
  const { MARGINS, WEIGHTS } = await import('../data/confusions.ts');
  return {
    weights: unpackWeights(fromBase64(WEIGHTS)),
    table: choiceTable(allParadigms()),
    margins: readMargins(MARGINS),
  };
}

function readMargins(text: string): readonly Margins[] {
  return text.split(' ').map((pair) => {
    const [sure = Infinity, loose = Infinity] = pair.split(',').map(Number);
    return { sure, loose };
  });
}

/** Also in a browser, where there is no Buffer. */
function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
