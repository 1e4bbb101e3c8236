import { Hono } from 'hono';
import type { AppContext } from './app-context.ts';
import type { Variables } from './define-routes.ts';
import { unbuiltPage } from './plain-pages.ts';

const FOR_EVER = 'private, max-age=31536000, immutable';
/** `/letters/d-1` is a page of the app; `/assets/gone.js` is a file that is not there. */
const NAMES_A_FILE = /\.[a-z0-9]{1,12}$/i;

/** The built web app: its files, and its one page for every address that names no file. */
export function webPages({ files }: Pick<AppContext, 'files'>) {
  return new Hono<{ Variables: Variables }>().get('/*', (c) => {
    const file = files.find(c.req.path);
    if (file !== null) {
      c.header('Content-Type', file.type);
      if (file.isHashed) c.header('Cache-Control', FOR_EVER);
      return c.body(file.bytes);
    }
    if (NAMES_A_FILE.test(c.req.path)) return c.notFound();
    const nonce = c.get('cspNonce');
    return c.html(files.page(nonce) ?? unbuiltPage(nonce));
  });
}
