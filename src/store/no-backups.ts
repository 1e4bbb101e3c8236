import { NotFoundError } from '#core/errors.ts';
import type { Backups } from './backups.ts';

/** For Postgres, whose keeper backs it up, and for the sample search, which nobody needs back. */
export const NO_BACKUPS: Backups = {
  list: async () => [],
  create: async () => null,
  restore: async (id) => {
    throw new NotFoundError('backup', id);
  },
  removeAll: async () => {},
};
