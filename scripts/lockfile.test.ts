import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { completeLock, Lockfile } from './lockfile.ts';

const tool = {
  version: '2.0.0',
  dev: true,
  optionalDependencies: { '@tool/linux-x64': '2.0.0', '@tool/darwin-arm64': '2.0.0', 'tool-extras': '1.0.0' },
};

it('adds the packages of platforms that the registry did not serve', () => {
  const { packages, added } = completeLock({
    'node_modules/tool': tool,
    'node_modules/@tool/linux-x64': { version: '2.0.0' },
  });
  expect(added).toEqual(['@tool/darwin-arm64']);
  expect(packages['node_modules/@tool/darwin-arm64']).toEqual({
    version: '2.0.0',
    optional: true,
    dev: true,
    os: ['darwin'],
    cpu: ['arm64'],
  });
});

it('puts another version below the package that wants it', () => {
  const { packages } = completeLock({
    'node_modules/tool': { optionalDependencies: { '@tool/win32-x64': '2.0.0' } },
    'node_modules/@tool/win32-x64': { version: '1.0.0' },
  });
  expect(Object.keys(packages)).toContain('node_modules/tool/node_modules/@tool/win32-x64');
});

it('finds nothing to add to the lockfile of this repository', () => {
  const lock = Lockfile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  expect(completeLock(lock.packages).added).toEqual([]);
});

it('takes packages from the registry only, never from a git repository or a web address', () => {
  const lock = Lockfile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  for (const [path, locked] of Object.entries(lock.packages)) {
    if (path === '') continue;
    expect(locked.version, path).toMatch(/^\d+\.\d+\.\d+/);
    expect(locked.resolved ?? 'https://registry.npmjs.org/', path).toMatch(
      /^https:\/\/registry\.npmjs\.org\//,
    );
  }
});
