/** Weights of features, looked up by hash: sorted 32-bit keys and a signed byte each. */
export interface Weights {
  readonly keys: Uint32Array;
  readonly values: Int8Array;
}

/** One unit of a stored byte. */
export const WEIGHT_STEP = 0.1;

/** Hashes are spread evenly, so the place of a key is nearly known; two or three looks find it. */
export function weightOf({ keys, values }: Weights, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const [bottom = 0, top = 0] = [keys[low], keys[high]];
    if (key < bottom || key > top) return 0;
    const guess = top === bottom ? low : low + Math.floor(((key - bottom) / (top - bottom)) * (high - low));
    const found = keys[guess] ?? 0;
    if (found === key) return values[guess] ?? 0;
    if (found < key) low = guess + 1;
    else high = guess - 1;
  }
  return 0;
}

/** Keys first, then their bytes. */
export function packWeights(entries: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(sorted.length * 5);
  const view = new DataView(bytes.buffer);
  sorted.forEach(([key, value], index) => {
    view.setUint32(index * 4, key, true);
    view.setInt8(sorted.length * 4 + index, value);
  });
  return bytes;
}

export function unpackWeights(bytes: Uint8Array): Weights {
  const count = bytes.length / 5;
  // A copy, because typed arrays must begin at a multiple of four.
  const { buffer } = bytes.slice();
  return { keys: new Uint32Array(buffer, 0, count), values: new Int8Array(buffer, count * 4, count) };
}
