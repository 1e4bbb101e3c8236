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

/** A career as it is stored: its lists as the texts of their items in order, with commas between, and so as fast to read as to compare. */
export interface StoredCareer {
  readonly revision: number;
  readonly schemaLink: string | null;
  readonly seeker: string;
  readonly playbook: string;
  readonly lists: Readonly<Record<ListName, string>>;
}

interface Row {
  readonly part: string;
  readonly revision: number;
  readonly value: string | null;
  readonly playbook: string | null;
  readonly schema_link: string | null;
}

/** One statement, so that both databases answer from one moment. `null` when nothing is begun. */
export async function loadCareer(db: Kysely<Schema>, ownerId: string): Promise<StoredCareer | null> {
  const items = sql`string_agg(value, ',' order by position)`;
  const { rows } = await sql<Row>`
    select ${sql.lit(HEAD)} as part, revision, seeker as value, playbook, schema_link
      from career where owner_id = ${ownerId}
    union all select kind, 0, ${items}, null, null from noun where owner_id = ${ownerId} group by kind
    union all select ${sql.lit(JOURNAL)}, 0, ${items}, null, null from entry where owner_id = ${ownerId}`.execute(
    db,
  );
  const head = rows.find(({ part }) => part === HEAD);
  if (head === undefined) return null;
  const texts = new Map(rows.map(({ part, value }) => [part, value ?? '']));
  return {
    revision: head.revision,
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

/** @throws FailedError `storage-broken` when what is stored is not a career: somebody else wrote to the database. */
export function careerOf({ schemaLink, seeker, playbook, lists }: StoredCareer): Career {
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
