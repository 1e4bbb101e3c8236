import { mergePatch } from '#core/model/merge-patch.ts';

/** `item` with the top keys of `change` put in their place, whole; `null` takes a key away. Objects within are not merged. */
export function mergeChange(item: object, change: unknown): unknown {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) return change;
  const emptied = Object.fromEntries(Object.keys(change).map((key) => [key, null]));
  return mergePatch(mergePatch(item, emptied), change);
}
