import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Below the package, so that what is not bundled is found. */
const FOLDER = resolve('build/test-programs');

/** A program of `programs/` bundled as the real one is: it starts far sooner than from its sources. Returns its path. */
export async function bundleProgram(name: string): Promise<string> {
  const outdir = join(FOLDER, name);
  await build({
    entryPoints: [resolve('src/testing/programs', `${name}.ts`)],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['@photostructure/sqlite', 'pg'],
    banner: { js: "import {createRequire as __cr} from 'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'warning',
  });
  return join(outdir, `${name}.mjs`);
}
