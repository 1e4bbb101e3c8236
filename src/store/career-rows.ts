import { type Kysely, sql } from 'kysely';
import { FailedError, InvalidInputError } from '#core/errors.ts';
import { Career, NOUN_SCHEMAS, type NounKind } from '#core/model/career.ts';
import { parseWith } from '#core/model/parse-with.ts';
import { isPostgres } from './migrate.ts';
import type { Schema } from './schema.ts';

export const NOUN_KINDS = Object.keys(NOUN_SCHEMAS) as readonly NounKind[];

/** A row of `noun` or `entry`, as the database has it. */
export interface StoredItem {
  readonly id: string;
  readonly position: number;
  readonly value: string;
}

/** A career as rows; the texts are what a change is compared with. */
export interface StoredCareer {
  readonly revision: number;
  readonly schemaLink: string | null;
  readonly seeker: string;
  readonly playbook: string;
  readonly nouns: Readonly<Record<NounKind, readonly StoredItem[]>>;
  readonly journal: readonly StoredItem[];
}

interface Row extends StoredItem {
  readonly part: string;
  readonly playbook: string | null;
  readonly schema_link: string | null;
}

const CAREER = 'career';
const JOURNAL = 'journal';

/** One statement, so that both databases answer from one moment. `null` when nothing is begun. */
export async function loadCareer(db: Kysely<Schema>, ownerId: string): Promise<StoredCareer | null> {
  const { rows } = await sql<Row>`
    select ${sql.lit(CAREER)} as part, '' as id, revision as position, seeker as value, playbook, schema_link
      from career where owner_id = ${ownerId}
    union all select kind, id, position, value, null, null from noun where owner_id = ${ownerId}
    union all select ${sql.lit(JOURNAL)}, id, position, value, null, null from entry where owner_id = ${ownerId}
    order by part, position`.execute(db);
  const parts = groupByPart(rows);
  const career = parts.get(CAREER)?.[0];
  if (career === undefined) return null;
  return {
    revision: career.position,
    schemaLink: career.schema_link,
    seeker: career.value,
    playbook: career.playbook ?? '{}',
    nouns: Object.fromEntries(NOUN_KINDS.map((kind) => [kind, parts.get(kind) ?? []])) as unknown as Readonly<
      Record<NounKind, readonly StoredItem[]>
    >,
    journal: parts.get(JOURNAL) ?? [],
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
export function careerOf(stored: StoredCareer): Career {
  try {
    const nouns = NOUN_KINDS.map((kind) => [kind, valuesOf(stored.nouns[kind])]);
    return parseWith(
      Career,
      {
        ...(stored.schemaLink === null ? {} : { $schema: stored.schemaLink }),
        format: 'afterword/1',
        seeker: JSON.parse(stored.seeker),
        ...Object.fromEntries(nouns),
        journal: valuesOf(stored.journal),
        playbook: JSON.parse(stored.playbook),
      },
      '',
    );
  } catch (error) {
    if (!(error instanceof InvalidInputError || error instanceof SyntaxError)) throw error;
    throw unreadable(error);
  }
}

function unreadable(cause: InvalidInputError | SyntaxError): FailedError {
  return new FailedError(
    'storage-broken',
    `the stored career cannot be read (${cause.message}); restore the newest backup`,
    cause instanceof InvalidInputError ? cause.at : null,
    { cause },
  );
}

function valuesOf(items: readonly StoredItem[]): unknown {
  return JSON.parse(`[${items.map(({ value }) => value).join(',')}]`);
}

function groupByPart(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const parts = new Map<string, Row[]>();
  for (const row of rows) {
    const part = parts.get(row.part);
    if (part === undefined) parts.set(row.part, [row]);
    else part.push(row);
  }
  return parts;
}
