/** What a backup was made for; part of its name. */
export const BACKUP_REASONS = ['start', 'daily', 'migration', 'import', 'restore', 'asked'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** A copy of the data that was opened and read back before it was listed. */
export interface Backup {
  readonly id: string;
  /** In UTC. */
  readonly madeAt: string;
  readonly reason: BackupReason;
  readonly bytes: number;
}

/** Verified copies of the data, the latest first. */
export interface Backups {
  list: () => Promise<readonly Backup[]>;
  /** `null` where somebody else makes them. @throws FailedError when there is no room, or the copy cannot be read back. */
  create: (reason: BackupReason) => Promise<Backup | null>;
  /**
   * Puts the career back to what it was, whole or not at all, after a backup of the present. Letters and settings that are newer
   * stay: a letter that left is never forgotten. Returns the backup of the present. @throws NotFoundError
   */
  restore: (id: string) => Promise<Backup>;
  /** Takes all of them away, for good. */
  removeAll: () => Promise<void>;
}
