/** `npm run build`: the program in dist/, and the web app in dist/web. */
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';

/** What becomes a file of its own: the program, and what it starts in workers. */
const PROGRAM = {
  cli: 'src/cli/main.ts',
  'sandbox-worker': 'src/sandbox/worker.ts',
  'harper-worker': 'src/language/harper/worker.ts',
} as const;

/**
 * Commands that stay are bundled by themselves: their libraries want all of zod, and in one bundle every short command would
 * load it with them. They lie where the other chunks lie, from where workers and pages are found.
 */
const STAYING = {
  'chunks/serve': 'src/cli/commands/serve.ts',
  'chunks/mcp': 'src/cli/commands/mcp.ts',
} as const;

/** Packages that bring files of their own (binaries, wasm, dictionaries), and so stay in node_modules. */
const EXTERNAL = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@napi-rs/keyring',
  '@photostructure/sqlite',
  'dictionary-en',
  'dictionary-en-gb',
  'harper.js',
  'hunspell-asm',
  'open',
  'pg',
];

/** What libraries would load at every start and none of our commands ever needs. */
const LEFT_OUT: Plugin = {
  name: 'left-out',
  setup({ onResolve, onLoad }) {
    // Whoever imports all of zod brings its error messages in fifty languages; ours are English.
    onResolve({ filter: /\/locales\/index\.js$/ }, ({ resolveDir }) =>
      resolveDir.includes('/node_modules/zod/') ? { path: join(resolveDir, '../locales/en.js') } : undefined,
    );
    // Commander can start other programs as subcommands; ours has none.
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/node_modules/commander/') ? { path: 'nothing', namespace: 'left-out' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const ELSEWHERE: Plugin = {
  name: 'elsewhere',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/commands\/(?:serve|mcp)\.ts$/ }, ({ path }) => ({
      path: `./${basename(path, '.ts')}.js`,
      external: true,
    }));
  },
};

const started = performance.now();
rmSync('dist', { recursive: true, force: true });
await Promise.all([buildProgram(), ...(existsSync('vite.config.ts') ? [buildWebApp()] : [])]);
console.log(`Built dist/ in ${Math.round(performance.now() - started)} ms.`);

async function buildProgram(): Promise<void> {
  await Promise.all([bundleEntries(PROGRAM, [LEFT_OUT, ELSEWHERE]), bundleEntries(STAYING, [LEFT_OUT])]);
  const cli = readFileSync('dist/cli.js', 'utf8');
  writeFileSync('dist/cli.js', `#!/usr/bin/env node\n${cli}`);
  chmodSync('dist/cli.js', 0o755);
}

async function bundleEntries(
  entryPoints: Readonly<Record<string, string>>,
  plugins: Plugin[],
): Promise<void> {
  await bundle({
    entryPoints,
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    // Names stay, for the trace of a mistake; to keep them beside shorter ones costs a tenth of the time to start.
    minifyIdentifiers: false,
    sourcemap: true,
    sourcesContent: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: EXTERNAL,
    plugins,
    legalComments: 'linked',
    loader: { '.sql': 'text' },
    // Packages written for CommonJS ask for Node's own modules with require().
    banner: { js: "import {createRequire as __cr} from 'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'warning',
  });
}

async function buildWebApp(): Promise<void> {
  const { build } = await import('vite');
  await build({ logLevel: 'warn' });
}
