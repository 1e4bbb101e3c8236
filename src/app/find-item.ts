import { NotFoundError } from '#core/errors.ts';

/** The item with this id. @throws NotFoundError naming the kind of thing. */
export function findItem<Item extends { readonly id: string }>(
  items: readonly Item[],
  kind: string,
  id: string,
): Item {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new NotFoundError(kind, id);
  return found;
}

/** The list with the item of the same id replaced; everything else keeps its place. */
export function replaceItem<Item extends { readonly id: string }>(
  items: readonly Item[],
  item: Item,
): Item[] {
  return items.map((present) => (present.id === item.id ? item : present));
}
