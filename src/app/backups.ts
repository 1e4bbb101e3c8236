/** A copy of the data that was opened and read back before it was listed. */
export interface Backup {
  readonly id: string;
  readonly madeAt: string;
  readonly bytes: number;
}

/** Verified copies of the data, the latest first. */
export interface Backups {
  list: () => Promise<readonly Backup[]>;
}

/** For Postgres, whose keeper backs it up. */
export const NO_BACKUPS: Backups = { list: () => Promise.resolve([]) };
