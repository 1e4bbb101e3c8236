/** Where parsed JSON holds a key called `__proto__`, which open records would drop without a word; `null` when nowhere. */
export function pathOfProto(value: unknown): readonly PropertyKey[] | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Object.hasOwn(value, '__proto__')) return ['__proto__'];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    const path = pathOfProto((value as Record<PropertyKey, unknown>)[key]);
    if (path !== null) return [key, ...path];
  }
  return null;
}
