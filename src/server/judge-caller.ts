import type { Doorkeeper } from './doorkeeper.ts';

/** What a request says about where it comes from and who sent it. */
export interface Caller {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly authorization: string | undefined;
  readonly session: string | undefined;
}

export type Judgement =
  | { readonly kind: 'welcome' }
  /** Comes from, or through, a name that is not ours: 403 whatever it holds. */
  | { readonly kind: 'foreign'; readonly reason: string }
  /** Comes to the right door without a key: 401. */
  | { readonly kind: 'unknown' };

const READING = new Set(['GET', 'HEAD']);

/** The names by which this server answers; a page that gets here under another name was led here. */
export function namesOf(port: number): readonly string[] {
  return ['127.0.0.1', '[::1]', 'afterword.localhost'].map((name) => `${name}:${port}`);
}

/**
 * Whether a request may come in, for every request, reading or writing. The name it was sent to, the page it was sent
 * from and the key it holds must all be ours: no one of them is enough.
 */
export function judgeCaller(caller: Caller, names: readonly string[], door: Doorkeeper): Judgement {
  const foreign = foreignBecause(caller, names);
  if (foreign !== null) return { kind: 'foreign', reason: foreign };
  const token = bearerOf(caller.authorization);
  if (token !== null) return door.knowsToken(token) ? { kind: 'welcome' } : { kind: 'unknown' };
  if (caller.session === undefined || !door.knowsSession(caller.session)) return { kind: 'unknown' };
  // A browser sends the cookie by itself, so a deed must also say which page it comes from.
  if (!READING.has(caller.method) && caller.origin === undefined) {
    return { kind: 'foreign', reason: 'it does not say which page it comes from' };
  }
  return { kind: 'welcome' };
}

/** Why the request does not come from our own pages or from no page at all; `null` when it does. */
export function foreignBecause(
  { method, host, origin, fetchSite }: Caller,
  names: readonly string[],
): string | null {
  if (host === undefined || !names.includes(host)) return 'it was sent to another name';
  if (origin !== undefined && origin !== `http://${host}`) return 'it comes from another page';
  const own = fetchSite === undefined || fetchSite === 'same-origin';
  // “none” is the seeker typing the address or opening the link; no page sends that, and no deed starts that way.
  if (!own && !(fetchSite === 'none' && READING.has(method))) return 'it comes from another site';
  return null;
}

function bearerOf(authorization: string | undefined): string | null {
  if (authorization === undefined) return null;
  const match = /^Bearer (\S{1,200})$/.exec(authorization);
  return match?.[1] ?? '';
}
