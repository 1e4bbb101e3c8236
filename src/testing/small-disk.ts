import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, so that it can be full, or made read-only. Only root may mount one. */
export interface SmallDisk {
  readonly folder: string;
  readOnly: (isReadOnly: boolean) => void;
  remove: () => void;
}

export function mountSmallDisk(size: string): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0700`, 'tmpfs', folder]);
  return {
    folder,
    readOnly: (isReadOnly) => {
      execFileSync('mount', ['-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder]);
    },
    remove: () => {
      // Also when something on it is still open.
      execFileSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
}
