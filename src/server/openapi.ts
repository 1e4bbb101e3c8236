import { AFTERWORD_VERSION } from '#app/version.ts';
import type { createApi } from './api.ts';

const FAILED = {
  description: 'What is wrong, where, and what would be right',
  content: {
    'application/json': {
      schema: {
        type: 'object' as const,
        required: ['error'],
        properties: {
          error: {
            type: 'object' as const,
            required: ['code', 'message', 'at'],
            properties: {
              code: { type: 'string' as const },
              message: { type: 'string' as const },
              at: { type: ['string', 'null'] as ['string', 'null'] },
            },
          },
        },
      },
    },
  },
};

/** The OpenAPI document of the API, made from the routes themselves. */
export function describeApi(api: ReturnType<typeof createApi>) {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Afterword',
      version: AFTERWORD_VERSION,
      description: 'Answers this computer only, and only who holds the token of this start.',
    },
  });
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of [path.get, path.put, path.post, path.patch, path.delete]) {
      if (operation !== undefined) operation.responses = { ...operation.responses, default: FAILED };
    }
  }
  return document;
}
