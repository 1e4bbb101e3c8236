import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Its name changes with its content, so that it may be kept for ever. */
  readonly isHashed: boolean;
}

/** Where the build leaves the place for this answer's nonce. */
export const NONCE_PLACE = '__CSP_NONCE__';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

const HASHED = /[-.][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

/** The built web app: its files by their paths, read once. What is not in the list is not served, so no path can lead out of it. */
export class StaticFiles {
  readonly #files = new Map<string, StaticFile>();
  readonly #page: string | null;

  constructor(folder: string) {
    for (const file of listFiles(folder)) {
      const type = TYPES[extname(file)];
      if (type === undefined) continue;
      const path = `/${relative(folder, file).split(sep).join('/')}`;
      this.#files.set(path, {
        bytes: new Uint8Array(readFileSync(file)),
        type,
        isHashed: path.startsWith('/assets/') && HASHED.test(path),
      });
    }
    const page = this.#files.get('/index.html');
    this.#page = page === undefined ? null : new TextDecoder().decode(page.bytes);
    this.#files.delete('/index.html');
  }

  find(path: string): StaticFile | null {
    return this.#files.get(path) ?? null;
  }

  /** The one page of the app with this answer's nonce, or `null` when the app was not built. */
  page(nonce: string): string | null {
    return this.#page?.replaceAll(NONCE_PLACE, nonce) ?? null;
  }
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
