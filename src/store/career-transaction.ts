import type { Kysely } from 'kysely';
import { FailedError } from '#core/errors.ts';
import type { Career } from '#core/model/career.ts';
import { parseCareer } from '#core/model/parse-career.ts';
import { careerOf, loadCareerForChange, type StoredCareer } from './career-rows.ts';
import { writeChanges } from './career-writer.ts';
import type { Schema } from './schema.ts';

/** The career as it stands inside a transaction, held until that ends. @throws FailedError `not-configured` when nothing is begun. */
export async function readCareerIn(trx: Kysely<Schema>, ownerId: string): Promise<Career> {
  return careerOf(begun(await loadCareerForChange(trx, ownerId)));
}

/** A change that commits together with whatever else the transaction does. */
export async function changeCareerIn(
  trx: Kysely<Schema>,
  ownerId: string,
  edit: (career: Career) => Career,
): Promise<void> {
  const stored = begun(await loadCareerForChange(trx, ownerId));
  const before = careerOf(stored);
  const after = edit(before);
  if (after !== before) await writeChanges(trx, ownerId, stored, parseCareer(after));
}

export function begun(stored: StoredCareer | null): StoredCareer {
  if (stored !== null) return stored;
  throw new FailedError(
    'not-configured',
    'no job search is begun yet; begin one, or import a career file or an invitation',
  );
}
