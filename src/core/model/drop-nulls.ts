/** In the career file `null` means the same as left out, except in a merge patch and as the end of a correction. */
const KEPT = new Set(['set']);

/** A copy of parsed JSON without the keys that are null. */
export function dropNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropNulls);
  if (typeof value !== 'object' || value === null) return value;
  const isCorrection = 'entryId' in value && 'kind' in value;
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (inner === null && !(isCorrection && key === 'by')) continue;
    // defineProperty, so that a key called __proto__ stays a key and is refused by name.
    Object.defineProperty(kept, key, {
      value: KEPT.has(key) ? inner : dropNulls(inner),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return kept;
}
