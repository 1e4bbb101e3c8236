import type { ServerHere } from './server-here.ts';

export interface ListedRoute {
  readonly method: string;
  /** With parameters as in `/api/drafts/:id`. */
  readonly template: string;
  /** An address of that form, naming nothing that is there. */
  readonly path: string;
}

/** Every address the server answers, from its own list: a route that is added is in every table at once. */
export function listRoutes({ app }: Pick<ServerHere, 'app'>): readonly ListedRoute[] {
  const api = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
    .map(({ method, path }) => ({
      method,
      template: path,
      path: path.replaceAll(/:\w+(?:\{[^}]*\})?/g, 'x'),
    }));
  const seen = new Map(api.map((route) => [`${route.method} ${route.template}`, route]));
  return [...seen.values()];
}

/** The pages beside the API. */
export const PAGES = ['/', '/letters/d1', '/assets/app-12345678.js', '/no/such/page'] as const;
