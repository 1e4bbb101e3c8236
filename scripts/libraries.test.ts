import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';

const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const manifest = Manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const versions = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies };
const page = readFileSync('decisions/007-libraries.md', 'utf8');
const named = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));

it('every dependency has its reason written down, and no reason outlives its dependency', () => {
  expect([...named].sort()).toEqual(Object.keys(versions).sort());
});

it('every dependency is pinned to one version', () => {
  for (const [name, version] of Object.entries(versions)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});
