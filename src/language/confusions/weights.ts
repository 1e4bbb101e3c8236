/** Weights of features, looked up by hash: sorted 32-bit keys, a signed byte each, and where the keys of each upper half begin. */
export interface Weights {
  readonly keys: Uint32Array;
  readonly values: Int8Array;
  readonly starts: Uint32Array;
}

/** One unit of a stored byte. */
export const WEIGHT_STEP = 0.1;

/** Hashes are spread evenly: a handful of keys share an upper half. */
export function weightOf({ keys, values, starts }: Weights, key: number): number {
  const bucket = key >>> 16;
  const end = starts[bucket + 1] ?? 0;
  for (let at = starts[bucket] ?? 0; at < end; at += 1) {
    if (keys[at] === key) return values[at] ?? 0;
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
  const keys = new Uint32Array(buffer, 0, count);
  const starts = new Uint32Array(65_537);
  for (const key of keys) {
    const next = (key >>> 16) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  return { keys, values: new Int8Array(buffer, count * 4, count), starts };
}
