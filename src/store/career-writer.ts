import type { Kysely } from 'kysely';
import { InvalidInputError } from '#core/errors.ts';
import type { Career, NounKind } from '#core/model/career.ts';
import {
  type CareerTexts,
  digestOf,
  joinItems,
  NOUN_KINDS,
  type StoredCareer,
  textsOf,
} from './career-rows.ts';
import type { EntryTable, NounTable, Schema } from './schema.ts';

/** SQLite takes 32,766 parameters in a statement. */
const ROWS_AT_ONCE = 1_000;

type StoredItem = Pick<NounTable, 'id' | 'position' | 'value'>;

/** Writes the rows of `career` that differ from `stored`, and the next revision. @throws InvalidInputError when the journal did more than grow. */
export async function writeChanges(
  trx: Kysely<Schema>,
  ownerId: string,
  stored: StoredCareer,
  career: Career,
): Promise<void> {
  const texts = textsOf(career);
  for (const kind of NOUN_KINDS) {
    if (texts.lists[kind] !== stored.lists[kind]) await writeNouns(trx, ownerId, kind, career[kind]);
  }
  const count = countGrown(stored.lists.journal, career.journal);
  await appendEntries(trx, ownerId, count, career.journal.slice(count));
  await trx
    .updateTable('career')
    .set({ ...headOf(texts), revision: stored.revision + 1 })
    .where('owner_id', '=', ownerId)
    .execute();
}

/** Writes entries behind the `count` that are there, where nothing else changed. */
export async function writeEntries(
  trx: Kysely<Schema>,
  ownerId: string,
  stored: StoredCareer,
  count: number,
  entries: Career['journal'],
): Promise<void> {
  await appendEntries(trx, ownerId, count, entries);
  const journal = [...(count === 0 ? [] : [stored.lists.journal]), joinItems(entries)].join(',');
  const digest = digestOf({ ...stored, lists: { ...stored.lists, journal } });
  await trx
    .updateTable('career')
    .set({ digest, revision: stored.revision + 1 })
    .where('owner_id', '=', ownerId)
    .execute();
}

/** Writes a whole career in the place of whatever was there. */
export async function writeWhole(
  trx: Kysely<Schema>,
  ownerId: string,
  revision: number,
  career: Career,
): Promise<void> {
  await deleteCareer(trx, ownerId);
  await trx
    .insertInto('career')
    .values({ owner_id: ownerId, revision, ...headOf(textsOf(career)) })
    .execute();
  for (const kind of NOUN_KINDS) await writeNouns(trx, ownerId, kind, career[kind]);
  await appendEntries(trx, ownerId, 0, career.journal);
}

/** The row of the career goes first: only then may its journal go. */
export async function deleteCareer(trx: Kysely<Schema>, ownerId: string): Promise<void> {
  for (const table of ['career', 'noun', 'entry'] as const) {
    await trx.deleteFrom(table).where('owner_id', '=', ownerId).execute();
  }
}

/** Adds `entries` behind the `count` that are there: none ever goes, so their positions have no gaps. */
async function appendEntries(
  trx: Kysely<Schema>,
  ownerId: string,
  count: number,
  entries: Career['journal'],
): Promise<void> {
  const rows: EntryTable[] = entries.map((entry, index) => ({
    owner_id: ownerId,
    id: entry.id,
    position: count + index,
    kind: entry.kind,
    at: entry.at,
    value: JSON.stringify(entry),
  }));
  for (const some of inPortions(rows)) await trx.insertInto('entry').values(some).execute();
}

async function writeNouns(
  trx: Kysely<Schema>,
  ownerId: string,
  kind: NounKind,
  items: Career[NounKind],
): Promise<void> {
  const before = await trx
    .selectFrom('noun')
    .select(['id', 'position', 'value'])
    .where('owner_id', '=', ownerId)
    .where('kind', '=', kind)
    .execute();
  const old = new Map(before.map((item) => [item.id, item]));
  const after = placed(items, old);
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  for (const ids of inPortions(gone)) {
    await trx
      .deleteFrom('noun')
      .where('owner_id', '=', ownerId)
      .where('kind', '=', kind)
      .where('id', 'in', ids)
      .execute();
  }
  const changed = after.filter(({ id, position, value }) => {
    const was = old.get(id);
    return was?.position !== position || was.value !== value;
  });
  for (const some of inPortions(changed)) {
    await trx
      .insertInto('noun')
      .values(some.map((item) => ({ owner_id: ownerId, kind, ...item })))
      .onConflict((conflict) =>
        conflict.columns(['owner_id', 'kind', 'id']).doUpdateSet((row) => ({
          position: row.ref('excluded.position'),
          value: row.ref('excluded.value'),
        })),
      )
      .execute();
  }
}

/** The items with positions that keep their order; an item stays where it was as long as that is possible. */
function placed(items: Career[NounKind], old: ReadonlyMap<string, StoredItem>): readonly StoredItem[] {
  let last = -1;
  return items.map((item) => {
    const id = 'id' in item ? item.id : item.contactId;
    const was = old.get(id)?.position ?? -1;
    last = was > last ? was : last + 1;
    return { id, position: last, value: JSON.stringify(item) };
  });
}

/** How many entries were there before, when all of them still are, as they were and where they were. */
function countGrown(stored: string, journal: Career['journal']): number {
  let end = 0;
  for (const [index, entry] of journal.entries()) {
    if (end === stored.length) return index;
    const start = index === 0 ? 0 : end + 1;
    const text = JSON.stringify(entry);
    if (!stored.startsWith(text, start)) throw notGrown(index);
    end = start + text.length;
  }
  if (end < stored.length) throw notGrown(journal.length);
  return journal.length;
}

function notGrown(index: number): InvalidInputError {
  return new InvalidInputError(
    'a journal entry is never changed or removed; add a correction',
    `journal[${index}]`,
  );
}

function headOf(texts: CareerTexts) {
  const { schemaLink, seeker, playbook } = texts;
  return { schema_link: schemaLink, seeker, playbook, digest: digestOf(texts) };
}

function inPortions<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const portions: Item[][] = [];
  for (let from = 0; from < items.length; from += ROWS_AT_ONCE)
    portions.push(items.slice(from, from + ROWS_AT_ONCE));
  return portions;
}
