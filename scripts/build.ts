import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';

/** `npm run build`: the program in dist/, and the web app in dist/web. */

/** What becomes a file of its own: the program, and what it starts in workers or another program starts. */
const ENTRIES = {
  cli: 'src/cli/main.ts',
  'sandbox-worker': 'src/sandbox/worker.ts',
  'harper-worker': 'src/language/harper/worker.ts',
} as const;

/** Packages that bring files of their own (binaries, wasm, dictionaries), and so stay in node_modules. */
const EXTERNAL = [
  '@napi-rs/keyring',
  '@photostructure/sqlite',
  'dictionary-en',
  'dictionary-en-gb',
  'harper.js',
  'hunspell-asm',
  'open',
  'pg',
];

/** Whoever imports all of zod brings its error messages in fifty languages, which every command would then load; ours are English. */
const ONE_LANGUAGE: Plugin = {
  name: 'one-language',
  setup({ onResolve }) {
    onResolve({ filter: /\/locales\/index\.js$/ }, async ({ resolveDir }) =>
      resolveDir.includes('/node_modules/zod/') ? { path: join(resolveDir, '../locales/en.js') } : undefined,
    );
  },
};

const started = performance.now();
rmSync('dist', { recursive: true, force: true });
await Promise.all([buildProgram(), ...(existsSync('vite.config.ts') ? [buildWebApp()] : [])]);
console.log(`Built dist/ in ${Math.round(performance.now() - started)} ms.`);

async function buildProgram(): Promise<void> {
  await bundle({
    entryPoints: Object.fromEntries(Object.entries(ENTRIES).filter(([, source]) => existsSync(source))),
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    // A stack trace that names things is worth its few kilobytes; maps are for the same purpose.
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: EXTERNAL,
    plugins: [ONE_LANGUAGE],
    legalComments: 'linked',
    loader: { '.sql': 'text' },
    // Packages written for CommonJS ask for Node's own modules with require().
    banner: { js: "import {createRequire as __cr} from 'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'warning',
  });
  const cli = readFileSync('dist/cli.js', 'utf8');
  writeFileSync('dist/cli.js', `#!/usr/bin/env node\n${cli}`);
  chmodSync('dist/cli.js', 0o755);
}

async function buildWebApp(): Promise<void> {
  const { build } = await import('vite');
  await build({ logLevel: 'warn' });
}
