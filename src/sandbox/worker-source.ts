import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where a worker's code comes from: the file that the build made, or code bundled on the spot. */
export type WorkerSource = { readonly file: URL } | { readonly code: string };

/**
 * The built worker when this program was built, else the worker bundled from its source: Node 20 cannot start a worker from TypeScript.
 * Bundling takes some 50 ms, once a process, and leaves no file behind.
 */
export async function findWorker(): Promise<WorkerSource> {
  // The build puts shared code in dist/chunks and workers in dist.
  for (const place of ['./sandbox-worker.js', '../sandbox-worker.js']) {
    const file = new URL(place, import.meta.url);
    if (existsSync(file)) return { file };
  }
  return bundleWorker(new URL('./worker.ts', import.meta.url));
}

/** A worker from its TypeScript source; in a checkout only, where esbuild is installed. */
export async function bundleWorker(entry: URL): Promise<WorkerSource> {
  // Named through a variable, so that the built program does not look for a development tool.
  const tool = 'esbuild';
  const { build } = (await import(tool)) as typeof import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'silent',
  });
  return { code: outputFiles[0]?.text ?? '' };
}
