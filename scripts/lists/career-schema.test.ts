import { expect, it } from 'vitest';
import { allowNulls } from './career-schema.ts';

it('lets whatever may be left out be null, and nothing else', () => {
  const schema = {
    type: 'object',
    properties: { id: { type: 'string' }, title: { type: 'string' } },
    required: ['id'],
  };
  expect(allowNulls(schema)).toMatchObject({
    properties: { id: { type: 'string' }, title: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
  });
});
