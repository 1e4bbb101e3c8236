import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NONCE_PLACE, StaticFiles } from './static-files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), `<meta property="csp-nonce" nonce="${NONCE_PLACE}"><p>app</p>`);
  writeFileSync(join(folder, 'assets', 'main-B1x9Yz_Q.js'), 'export {};');
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
  writeFileSync(join(folder, 'notes.exe'), 'no type of ours');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('StaticFiles', () => {
  it('knows the files of the build by their paths, with fixed types', () => {
    const files = new StaticFiles(folder);
    expect(files.find('/icon.svg')).toMatchObject({ type: 'image/svg+xml', isHashed: false });
    expect(files.find('/assets/main-B1x9Yz_Q.js')).toMatchObject({
      type: 'text/javascript; charset=utf-8',
      isHashed: true,
    });
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/../../etc/passwd',
    '//etc/passwd',
    '/notes.exe',
    '/index.html',
    '',
  ])('finds nothing at %j', (path) => {
    expect(new StaticFiles(folder).find(path)).toBeNull();
  });

  it('puts the nonce of the answer into the page', () => {
    expect(new StaticFiles(folder).page('abc')).toContain('nonce="abc"');
    expect(new StaticFiles(folder).page('abc')).not.toContain(NONCE_PLACE);
  });

  it('has no page where the app was not built', () => {
    expect(new StaticFiles(join(folder, 'nowhere')).page('abc')).toBeNull();
  });
});
