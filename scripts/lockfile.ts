import * as z from 'zod';

const LockedPackage = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
type LockedPackage = z.infer<typeof LockedPackage>;

export const Lockfile = z.object({ packages: z.record(z.string(), LockedPackage) });

/** What a package name says about where it runs; `windows` and `aarch64` are other spellings of the same. */
const SYSTEMS = {
  android: 'android',
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'sunos',
  aix: 'aix',
  linux: 'linux',
  openharmony: 'openharmony',
} as const;
const PROCESSORS = {
  riscv64: 'riscv64',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  s390x: 's390x',
  wasm32: 'wasm32',
  arm64: 'arm64',
  aarch64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
} as const;

/** The packages of a lockfile with the optional ones of every platform in it, and the names of those that were not. */
export function completeLock(packages: Readonly<Record<string, LockedPackage>>): {
  readonly packages: Readonly<Record<string, LockedPackage>>;
  readonly added: readonly string[];
} {
  const complete: Record<string, LockedPackage> = { ...packages };
  const added: string[] = [];
  for (const [path, locked] of Object.entries(packages)) {
    if (path === '') continue;
    for (const [name, range] of Object.entries(locked.optionalDependencies ?? {})) {
      const platform = platformOf(name);
      if (platform === null || isThere(complete, path, name, range)) continue;
      const top = `node_modules/${name}`;
      complete[complete[top] === undefined ? top : `${path}/${top}`] = {
        version: range.replace(/^[\^~]/, ''),
        optional: true,
        ...(locked.dev === true ? { dev: true } : {}),
        ...platform,
      };
      added.push(name);
    }
  }
  const sorted = Object.entries(complete).sort(([a], [b]) => (a < b ? -1 : 1));
  return { packages: Object.fromEntries(sorted), added };
}

function isThere(
  packages: Record<string, LockedPackage>,
  path: string,
  name: string,
  range: string,
): boolean {
  if (packages[`${path}/node_modules/${name}`] !== undefined) return true;
  const top = packages[`node_modules/${name}`];
  const isExact = /^\d/.test(range);
  return top !== undefined && (top.version === range || !isExact);
}

function platformOf(name: string): { os?: string[]; cpu?: string[] } | null {
  const system = Object.entries(SYSTEMS).find(([word]) => name.includes(word))?.[1];
  // The longest names come first in the table, so that `arm64` is not taken for `arm`.
  const processor = Object.entries(PROCESSORS).find(([word]) => name.includes(word))?.[1];
  if (system === undefined && processor === undefined) return null;
  return { ...(system ? { os: [system] } : {}), ...(processor ? { cpu: [processor] } : {}) };
}
