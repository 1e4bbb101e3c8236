import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataFolder } from './data-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('openDataFolder', () => {
  it('makes one that only the seeker can enter', () => {
    const made = join(folder, 'a', 'b');
    openDataFolder(made);
    expect(statSync(made).mode & 0o777).toBe(0o700);
  });

  it('takes one that is there', () => {
    openDataFolder(folder);
    openDataFolder(folder);
  });

  it('refuses one that others may write to, and says what to do', () => {
    chmodSync(folder, 0o770);
    expect(() => openDataFolder(folder)).toThrow(/chmod 700/);
  });

  it('says where when there can be none', () => {
    writeFileSync(join(folder, 'file'), '');
    const inside = join(folder, 'file', 'data');
    expect(() => openDataFolder(inside)).toThrow(
      expect.objectContaining({ code: 'storage-read-only', at: inside }),
    );
  });
});
