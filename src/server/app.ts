import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { answerFailure, describeFailure } from './answer-error.ts';
import { createApi } from './api.ts';
import type { AppContext } from './app-context.ts';
import { newRoutes } from './define-routes.ts';
import { guardEntrance } from './guard-entrance.ts';
import { keepRecord } from './keep-record.ts';
import { describeApi } from './openapi.ts';
import { webPages } from './web-pages.ts';

export const JSON_BODY_BYTES = 256 * 1024;
export const IMPORT_BODY_BYTES = 20 * 1024 * 1024;

const IMPORTS = '/api/imports';

/** The whole server as a function from request to answer: guard, limits, API, web app. */
export function createApp(context: AppContext) {
  const app = newRoutes();
  const api = createApi(context);
  const tooLarge = () => {
    throw new HTTPException(413);
  };
  const limitImport = bodyLimit({ maxSize: IMPORT_BODY_BYTES, onError: tooLarge });
  const limitJson = bodyLimit({ maxSize: JSON_BODY_BYTES, onError: tooLarge });
  const description = describeApi(api);

  app.use(keepRecord(context));
  app.use(guardEntrance(context));
  app.use((c, next) => {
    if (c.req.path.startsWith(IMPORTS)) return limitImport(c, next);
    refuseForms(c.req.header('content-type'));
    return limitJson(c, next);
  });
  app.get('/api/openapi.json', (c) => c.json(description));
  app.route('/', api);
  app.all('/api/*', (c) =>
    answerFailure(c, { status: 404, code: 'not-found', message: 'there is no such address', at: c.req.path }),
  );
  app.route('/', webPages(context));
  app.onError((error, c) => {
    const failure = describeFailure(error, c.get('requestId'));
    c.set('failure', { code: failure.code, error });
    return answerFailure(c, failure);
  });
  return app;
}

/** A form on any page can send text and fields without asking; JSON it cannot. */
function refuseForms(type: string | undefined): void {
  if (type !== undefined && !/^application\/json\s*(?:;|$)/i.test(type)) throw new HTTPException(415);
}
