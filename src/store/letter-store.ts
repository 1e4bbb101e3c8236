import type { Kysely } from 'kysely';
import { ChangedSinceError, NotFoundError } from '#core/errors.ts';
import {
  type ApprovedWords,
  type LetterRecord,
  type LetterState,
  LIVE_STATES,
} from '#core/letters/letter-record.ts';
import type { Career } from '#core/model/career.ts';
import type { Delivery, FrozenLetter } from '#core/ports/letter-transport.ts';
import { type Instant, instantFrom } from '#core/time/instant.ts';
import { CareerStore } from './career-store.ts';
import { frozenOf, instantText, leaseColumns, newRow, recordOf } from './letter-rows.ts';
import type { LetterTable } from './letter-schema.ts';
import { isPostgres } from './migrate.ts';
import type { Schema } from './schema.ts';
import { withTransaction } from './with-transaction.ts';

/** Who has a letter in hand, and until when that is believed without asking. */
export interface Lease {
  readonly holder: string;
  readonly now: Instant;
  readonly until: Instant;
}

export interface Approval {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly hash: string;
  readonly words: ApprovedWords;
  readonly frozen: FrozenLetter;
  readonly lease: Lease;
}

/** The right to try a letter once. Whoever lost it to a recovery finds that nothing more can be done with it. */
export interface LetterClaim {
  readonly letterId: string;
  readonly attempt: number;
  readonly frozen: FrozenLetter;
}
type Tried = Pick<LetterClaim, 'letterId' | 'attempt'>;
type Edit = (career: Career, letter: LetterRecord) => Career;

const IN_HAND = ['attempting', 'handing-over'] as const satisfies readonly LetterState[];
const HELD = ['approved', ...IN_HAND] as const;

/** Approved letters and what became of them: every step of a letter is a compare-and-set, so that no two processes make the same one. */
export class LetterStore {
  readonly #db: Kysely<Schema>;
  readonly #ownerId: string;

  constructor(db: Kysely<Schema>, ownerId: string) {
    this.#db = db;
    this.#ownerId = ownerId;
  }

  async get(id: string): Promise<LetterRecord> {
    return recordOf(await this.#row(this.#db, id));
  }

  /** The latest first. */
  async list(): Promise<readonly LetterRecord[]> {
    const rows = await this.#mine(this.#db).orderBy('approved_at', 'desc').orderBy('id').execute();
    return rows.map(recordOf);
  }

  async findByKey(idempotencyKey: string): Promise<LetterRecord | null> {
    const row = await this.#mine(this.#db).where('idempotency_key', '=', idempotencyKey).executeTakeFirst();
    return row === undefined ? null : recordOf(row);
  }

  /** The letter of this draft that is on its way, or of which nobody knows. */
  async findLive(draftId: string): Promise<LetterRecord | null> {
    const row = await this.#mine(this.#db)
      .where('draft_id', '=', draftId)
      .where('state', 'in', LIVE_STATES)
      .executeTakeFirst();
    return row === undefined ? null : recordOf(row);
  }

  /**
   * Keeps an approval. The same key again gives the letter that has it.
   * @throws ChangedSinceError when another letter of the same draft is on its way.
   */
  approve(approval: Approval): Promise<{ readonly letter: LetterRecord; readonly isNew: boolean }> {
    return withTransaction(this.#db, async (trx) => {
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('letter')
        .values(newRow(this.#ownerId, approval))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if ((numInsertedOrUpdatedRows ?? 0n) > 0n) {
        return { letter: recordOf(await this.#row(trx, approval.id)), isNew: true };
      }
      const same = await this.#mine(trx)
        .where('idempotency_key', '=', approval.idempotencyKey)
        .executeTakeFirst();
      if (same === undefined) throw new ChangedSinceError('draft', approval.words.draftId);
      return { letter: recordOf(same), isNew: false };
    });
  }

  /**
   * `approved` → `attempting`, after `allow` has looked at the career in the same transaction. When that throws, the letter is
   * withdrawn, also in that transaction, and the error thrown on.
   */
  async claim(
    id: string,
    lease: Lease,
    allow: (career: Career, letter: LetterRecord) => void,
  ): Promise<LetterClaim> {
    const { refusal, claim } = await withTransaction(this.#db, async (trx) => {
      const row = await this.#row(trx, id);
      const career = await this.#lockCareer(trx);
      const refusal = refusalOf(() => allow(career, recordOf(row)));
      const claim = { letterId: id, attempt: row.attempt + 1, frozen: frozenOf(row) };
      const stopped = row.earlier_doubt === 1 ? 'unsure' : 'withdrawn';
      await this.#move(trx, { letterId: id, attempt: row.attempt }, ['approved'], {
        state: refusal === null ? 'attempting' : stopped,
        attempt: claim.attempt,
        ...leaseColumns(refusal === null ? lease : null),
        reply: null,
        reason: refusal?.message ?? null,
        changed_at: instantText(lease.now),
      });
      return { refusal, claim };
    });
    if (refusal !== null) throw refusal;
    return claim;
  }

  /** `attempting` → `handing-over`, committed before this returns. @throws ChangedSinceError when the claim was lost. */
  async markHandingOver(tried: Tried, now: Instant): Promise<void> {
    await this.#move(this.#db, tried, ['attempting'], {
      state: 'handing-over',
      changed_at: instantText(now),
    });
  }

  /** Says that its holder is alive and still at it. */
  async renew(tried: Tried, lease: Lease): Promise<void> {
    await this.#move(this.#db, tried, ['attempting', 'handing-over'], leaseColumns(lease));
  }

  /**
   * What the attempt came to, and what follows for the career, in one transaction. Proof that arrives after the letter was
   * taken for unsure still counts, as long as it was not tried again since.
   */
  settle(tried: Tried, delivery: Delivery, now: Instant, edit?: Edit): Promise<LetterRecord> {
    const isProof = delivery.kind === 'sent' || delivery.kind === 'refused';
    return this.#conclude(tried, isProof ? [...IN_HAND, 'unsure'] : IN_HAND, now, edit, (row) => ({
      state: delivery.kind === 'sent' || row.earlier_doubt === 0 ? delivery.kind : 'unsure',
      reply: 'reply' in delivery ? delivery.reply : null,
      reason: reasonOf(delivery, row.earlier_doubt === 1),
      may_retry:
        row.earlier_doubt === 0 &&
        (delivery.kind === 'not-sent' || (delivery.kind === 'refused' && delivery.mayRetry))
          ? 1
          : 0,
    }));
  }

  /** What a person says of a letter that was `unsure`; `approved` is a new approval of the same bytes. */
  resolve(
    tried: Tried,
    state: 'sent' | 'not-sent' | 'approved',
    now: Instant,
    edit?: Edit,
  ): Promise<LetterRecord> {
    return this.#conclude(tried, ['unsure'], now, edit, () => ({
      state,
      earlier_doubt: state === 'approved' ? 1 : 0,
      reply: null,
      reason: state === 'approved' ? null : 'as you said',
      may_retry: state === 'not-sent' ? 1 : 0,
    }));
  }

  /** The attempt ended by an error of our own: what may be said of the letter then. */
  async abandon(tried: Tried, now: Instant): Promise<void> {
    const row = await this.#row(this.#db, tried.letterId);
    if (row.attempt === tried.attempt) await this.#giveUp(row, now);
  }

  /** Letters left in hand by a process that is gone, or not heard of since its lease ran out. */
  async recover(now: Instant, isGone: (holder: string) => boolean): Promise<readonly LetterRecord[]> {
    const held = await this.#mine(this.#db).where('state', 'in', HELD).execute();
    const recovered: LetterRecord[] = [];
    for (const row of held) {
      const isOver = row.lease_until === null || instantFrom(row.lease_until) <= now;
      if (!isOver && !isGone(row.lease_holder ?? '')) continue;
      if (await this.#giveUp(row, now)) recovered.push(await this.get(row.id));
    }
    return recovered;
  }

  #conclude(
    tried: Tried,
    from: readonly LetterState[],
    now: Instant,
    edit: Edit | undefined,
    columns: (row: LetterTable) => Partial<LetterTable>,
  ): Promise<LetterRecord> {
    return withTransaction(this.#db, async (trx) => {
      await this.#move(trx, tried, from, {
        ...columns(await this.#row(trx, tried.letterId)),
        ...leaseColumns(null),
        changed_at: instantText(now),
      });
      const letter = recordOf(await this.#row(trx, tried.letterId));
      if (edit !== undefined) {
        await new CareerStore(trx, this.#ownerId).change((career) => ({
          career: edit(career, letter),
          result: undefined,
        }));
      }
      return letter;
    });
  }

  /** From the state that was read, so that a letter which moved on meanwhile is left alone. */
  #giveUp(row: LetterTable, now: Instant): Promise<boolean> {
    if (!HELD.some((state) => state === row.state)) return Promise.resolve(false);
    const mayHaveLeft = row.state === 'handing-over';
    const isUnsure = mayHaveLeft || row.earlier_doubt === 1;
    return this.#tryMove(this.#db, { letterId: row.id, attempt: row.attempt }, [row.state], {
      state: isUnsure ? 'unsure' : 'not-sent',
      reason: mayHaveLeft
        ? 'the program stopped while the letter was being handed over'
        : 'the program stopped before anything was handed over',
      may_retry: isUnsure ? 0 : 1,
      ...leaseColumns(null),
      changed_at: instantText(now),
    });
  }

  /** Read so that nothing said before this transaction ends can be missed: a restriction recorded meanwhile waits, or came first. */
  async #lockCareer(trx: Kysely<Schema>): Promise<Career> {
    if (isPostgres(trx)) {
      await trx
        .selectFrom('career')
        .select('revision')
        .where('owner_id', '=', this.#ownerId)
        .forUpdate()
        .execute();
    }
    const { career } = await new CareerStore(trx, this.#ownerId).read();
    if (career === null) throw new NotFoundError('career', this.#ownerId);
    return career;
  }

  #mine(db: Kysely<Schema>) {
    return db.selectFrom('letter').selectAll().where('owner_id', '=', this.#ownerId);
  }

  async #row(db: Kysely<Schema>, id: string): Promise<LetterTable> {
    const row = await this.#mine(db).where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw new NotFoundError('letter', id);
    return row;
  }

  async #move(
    db: Kysely<Schema>,
    tried: Tried,
    from: readonly LetterState[],
    columns: Partial<LetterTable>,
  ): Promise<void> {
    if (!(await this.#tryMove(db, tried, from, columns)))
      throw new ChangedSinceError('letter', tried.letterId);
  }

  async #tryMove(
    db: Kysely<Schema>,
    { letterId, attempt }: Tried,
    from: readonly LetterState[],
    columns: Partial<LetterTable>,
  ): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('letter')
      .set(columns)
      .where('owner_id', '=', this.#ownerId)
      .where('id', '=', letterId)
      .where('attempt', '=', attempt)
      .where('state', 'in', from)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  }
}

function reasonOf(delivery: Delivery, earlierDoubt: boolean): string | null {
  if ('reason' in delivery) return delivery.reason;
  return delivery.kind === 'refused' && earlierDoubt
    ? 'it was refused when sent again, but the first attempt may have arrived'
    : null;
}

function refusalOf(look: () => void): Error | null {
  try {
    look();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
