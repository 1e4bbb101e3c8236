import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { FailedError, InvalidInputError } from '#core/errors.ts';
import { Career, NOUN_SCHEMAS, type NounKind } from '#core/model/career.ts';
import { parseWith } from '#core/model/parse-with.ts';
import { isPostgres } from './migrate.ts';
import type { Schema } from './schema.ts';

export const NOUN_KINDS = Object.keys(NOUN_SCHEMAS) as readonly NounKind[];
const HEAD = 'career';
const JOURNAL = 'journal';
type ListName = NounKind | typeof JOURNAL;

/** A career as text: its lists as the texts of their items in order, with commas between, and so as fast to read as to compare. */
export interface CareerTexts {
  readonly schemaLink: string | null;
  readonly seeker: string;
  readonly playbook: string;
  readonly lists: Readonly<Record<ListName, string>>;
}

export interface StoredCareer extends CareerTexts {
  readonly revision: number;
  readonly digest: string | null;
}

interface Row {
  readonly part: string;
  readonly revision: number;
  readonly value: string | null;
  readonly playbook: string | null;
  readonly schema_link: string | null;
  readonly digest: string | null;
}

/** One statement, so that both databases answer from one moment. `null` when nothing is begun. */
export async function loadCareer(db: Kysely<Schema>, ownerId: string): Promise<StoredCareer | null> {
  const items = sql`string_agg(value, ',' order by position)`;
  const { rows } = await sql<Row>`
    select ${sql.lit(HEAD)} as part, revision, seeker as value, playbook, schema_link, digest
      from career where owner_id = ${ownerId}
    union all select kind, 0, ${items}, null, null, null from noun where owner_id = ${ownerId} group by kind
    union all select ${sql.lit(JOURNAL)}, 0, ${items}, null, null, null from entry where owner_id = ${ownerId}`.execute(
    db,
  );
  const head = rows.find(({ part }) => part === HEAD);
  if (head === undefined) return null;
  const texts = new Map(rows.map(({ part, value }) => [part, value ?? '']));
  return {
    revision: head.revision,
    digest: head.digest,
    schemaLink: head.schema_link,
    seeker: head.value ?? '',
    playbook: head.playbook ?? '{}',
    lists: Object.fromEntries(
      [...NOUN_KINDS, JOURNAL].map((name) => [name, texts.get(name) ?? '']),
    ) as Record<ListName, string>,
  };
}

/** As {@link loadCareer}, with the career held until the transaction ends. */
export async function loadCareerForChange(
  trx: Kysely<Schema>,
  ownerId: string,
): Promise<StoredCareer | null> {
  await holdCareer(trx, ownerId);
  return loadCareer(trx, ownerId);
}

/** Nobody else changes this career, or begins it, until the transaction ends. In SQLite the transaction itself is the lock. */
async function holdCareer(trx: Kysely<Schema>, ownerId: string): Promise<void> {
  if (!isPostgres(trx)) return;
  // A row that is not there yet cannot be locked.
  await sql`select pg_advisory_xact_lock(hashtextextended(${ownerId}, 0))`.execute(trx);
  await trx.selectFrom('career').select('revision').where('owner_id', '=', ownerId).forUpdate().execute();
}

/** Every text as the rows of it will have it. */
export function textsOf(career: Career): CareerTexts {
  return {
    schemaLink: career.$schema ?? null,
    seeker: JSON.stringify(career.seeker),
    playbook: JSON.stringify(career.playbook),
    lists: Object.fromEntries(
      [...NOUN_KINDS, JOURNAL].map((name) => [name, joinItems(career[name as ListName])]),
    ) as Record<ListName, string>,
  };
}

/** As `string_agg` does. */
export function joinItems(items: readonly unknown[]): string {
  return items.map((item) => JSON.stringify(item)).join(',');
}

export function digestOf({ schemaLink, seeker, playbook, lists }: CareerTexts): string {
  const hash = createHash('sha256');
  for (const text of [schemaLink ?? '', seeker, playbook, ...Object.values(lists)])
    hash.update(text).update('\n');
  return hash.digest('hex');
}

/** @throws FailedError `storage-broken` when what is stored is not what was written: the disk, or somebody else, changed it. */
export function careerOf(stored: StoredCareer): Career {
  const { schemaLink, seeker, playbook, lists } = stored;
  if (stored.digest !== null && stored.digest !== digestOf(stored)) {
    throw new FailedError(
      'storage-broken',
      'the stored career is not as it was written; restore the newest backup with: afterword backup restore',
    );
  }
  try {
    const json = {
      ...(schemaLink === null ? {} : { $schema: schemaLink }),
      format: 'afterword/1',
      seeker: JSON.parse(seeker),
      ...Object.fromEntries(Object.entries(lists).map(([name, text]) => [name, JSON.parse(`[${text}]`)])),
      playbook: JSON.parse(playbook),
    };
    // What was written had no nulls to drop, which is what takes longest.
    const quick = Career.safeParse(json);
    return quick.success ? quick.data : parseWith(Career, json, '');
  } catch (error) {
    if (!(error instanceof InvalidInputError || error instanceof SyntaxError)) throw error;
    throw unreadable(error);
  }
}

function unreadable(cause: InvalidInputError | SyntaxError): FailedError {
  return new FailedError(
    'storage-broken',
    `the stored career cannot be read (${cause.message}); restore the newest backup with: afterword backup restore`,
    cause instanceof InvalidInputError ? cause.at : null,
    { cause },
  );
}
