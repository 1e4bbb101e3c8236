import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What the page may load before Today can be used, gzipped. */
const MOST_JAVASCRIPT = 130_000;
const MOST_CSS = 14_000;

interface Chunk {
  readonly code: string;
  readonly imports: readonly string[];
}

/** Says with every build how much the first load is, and ends the build when it has become too much. */
export function measureFirstLoad(): Plugin {
  return {
    name: 'measure-first-load',
    generateBundle(_options, bundle) {
      const chunks = new Map<string, Chunk>();
      let entry = '';
      let css = 0;
      for (const [name, output] of Object.entries(bundle)) {
        if (output.type === 'asset') {
          if (name.endsWith('.css')) css += gzipped(output.source);
          continue;
        }
        chunks.set(name, output);
        if (output.isEntry) entry = name;
      }
      const first = [...reach(entry, chunks)];
      const javascript = first.reduce((sum, name) => sum + gzipped(chunks.get(name)?.code ?? ''), 0);
      const words = `First load: ${kilobytes(javascript)} of JavaScript in ${first.length} files and ${kilobytes(css)} of CSS, gzipped.`;
      if (javascript > MOST_JAVASCRIPT || css > MOST_CSS) {
        this.error(`${words} The limits are ${kilobytes(MOST_JAVASCRIPT)} and ${kilobytes(MOST_CSS)}.`);
      }
      console.log(words);
    },
  };
}

/** The chunk and all it imports before it runs; what is imported later is not among them. */
function reach(name: string, chunks: ReadonlyMap<string, Chunk>, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of chunks.get(name)?.imports ?? []) reach(imported, chunks, seen);
  return seen;
}

function gzipped(text: string | Uint8Array): number {
  return gzipSync(text).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
