import type { Kysely } from 'kysely';
import { ChangedSinceError, FailedError } from '#core/errors.ts';
import type { Career } from '#core/model/career.ts';
import { checkReferences } from '#core/model/check-references.ts';
import type { JournalEntry } from '#core/model/journal-entry.ts';
import { parseCareer, parseEntry } from '#core/model/parse-career.ts';
import { careerOf, loadCareer, loadCareerForChange, type StoredCareer } from './career-rows.ts';
import { deleteCareer, writeChanges, writeEntries, writeWhole } from './career-writer.ts';
import type { Schema } from './schema.ts';
import { validCareer } from './valid-career.ts';
import { withTransaction } from './with-transaction.ts';

/** A career as read, and the number that a change of it by anybody makes grow; 0 and `null` before anything is begun. */
export interface ReadCareer {
  readonly career: Career | null;
  readonly revision: number;
}

/** One seeker's career. Each method is one transaction, or part of the one whose `trx` the store was made from. */
export class CareerStore {
  readonly #db: Kysely<Schema>;
  readonly #ownerId: string;

  /** Bound to one owner: no query of this store can reach another seeker's rows. */
  constructor(db: Kysely<Schema>, ownerId: string) {
    this.#db = db;
    this.#ownerId = ownerId;
  }

  async read(): Promise<ReadCareer> {
    const stored = await loadCareer(this.#db, this.#ownerId);
    return stored === null
      ? { career: null, revision: 0 }
      : { career: careerOf(stored), revision: stored.revision };
  }

  /**
   * Puts `career` in the place of what was there, whole or not at all.
   * @param seenRevision when given, what is replaced is that and no other: 0 means that nothing is begun.
   * @throws InvalidInputError when it is no valid career. @throws ChangedSinceError
   */
  async replace(career: Career, seenRevision?: number): Promise<void> {
    const valid = parseCareer(career);
    await withTransaction(this.#db, async (trx) => {
      const before = await loadCareerForChange(trx, this.#ownerId);
      this.#demandSeen(before?.revision ?? 0, seenRevision);
      await writeWhole(trx, this.#ownerId, (before?.revision ?? 0) + 1, valid);
    });
  }

  /**
   * Changes the career. Nouns may change in place; the journal may only grow. `edit` runs inside the transaction, once.
   * @param seenRevision when given, a change made since by anybody else stops this one.
   * @throws InvalidInputError when the result is no valid career. @throws ChangedSinceError
   */
  change<T>(edit: (career: Career) => { career: Career; result: T }, seenRevision?: number): Promise<T> {
    return withTransaction(this.#db, async (trx) => {
      const stored = begun(await loadCareerForChange(trx, this.#ownerId));
      this.#demandSeen(stored.revision, seenRevision);
      const before = careerOf(stored);
      const { career: after, result } = edit(before);
      if (after !== before) await writeChanges(trx, this.#ownerId, stored, validCareer(after));
      return result;
    });
  }

  /** Adds to the journal. @throws InvalidInputError for an id that is taken, or one that points nowhere. */
  async append(entries: readonly JournalEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await withTransaction(this.#db, async (trx) => {
      const stored = begun(await loadCareerForChange(trx, this.#ownerId));
      const career = careerOf(stored);
      const count = career.journal.length;
      const added = entries.map((entry, index) => parseEntry(entry, `journal[${count + index}]`));
      checkReferences({ ...career, journal: [...career.journal, ...added] });
      await writeEntries(trx, this.#ownerId, stored, count, added);
    });
  }

  /** Takes the career away, journal and all. */
  async remove(): Promise<void> {
    await withTransaction(this.#db, (trx) => deleteCareer(trx, this.#ownerId));
  }

  #demandSeen(revision: number, seenRevision: number | undefined): void {
    if (seenRevision === undefined || seenRevision === revision) return;
    throw new ChangedSinceError('career', this.#ownerId);
  }
}

function begun(stored: StoredCareer | null): StoredCareer {
  if (stored !== null) return stored;
  throw new FailedError(
    'not-configured',
    'no job search is begun yet; begin one, or import a career file or an invitation',
  );
}
