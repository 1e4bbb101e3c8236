import fc from 'fast-check';
import { expect, it } from 'vitest';
import { InvalidInputError } from '../errors.ts';
import { parseJson } from './parse-json.ts';

function faultOf(text: string): { message: string; at: string | null } {
  try {
    parseJson(text, 'career.json');
  } catch (error) {
    if (error instanceof InvalidInputError) return { message: error.message, at: error.at };
    throw error;
  }
  throw new Error('was taken for JSON');
}

it('reads JSON, with or without a byte order mark', () => {
  expect(parseJson('\uFEFF{"a": [1, true, null]}', 'x')).toEqual({ a: [1, true, null] });
});

it.each([
  ['{\n  "a": 1,\n}', '“}”', 'line 3, column 1'],
  ['{"a": 1', 'ends too early', 'line 1, column 8'],
  ['', 'ends too early', 'line 1, column 1'],
  ['BEGIN:VCALENDAR', '“B”', 'line 1, column 1'],
  ['{"a" 1}', '“1”', 'line 1, column 6'],
  ["{'a': 1}", "“'”", 'line 1, column 2'],
  ['[1, 2] 3', '“3”', 'line 1, column 8'],
  ['["a\nb"]', 'end of line', 'line 1, column 4'],
  ['[01]', '“1”', 'line 1, column 3'],
  ['[1,]', '“]”', 'line 1, column 4'],
  ['{"a": tru}', '“t”', 'line 1, column 7'],
  ['[}', '“}”', 'line 1, column 2'],
])('says where %j stops being JSON', (text, found, at) => {
  const fault = faultOf(text);
  expect(fault.message).toContain(`career.json is not JSON: `);
  expect(fault.message).toContain(found);
  expect(fault.at).toBe(at);
});

it('finds a fault in any JSON text that was cut short', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(), (value, cut) => {
      const text = JSON.stringify(value);
      const fault = faultOf(text.slice(0, cut % text.length));
      expect(fault.message).toMatch(/ends too early|unexpected/);
    }),
    { numRuns: 300 },
  );
});

it('is not harmed by deep nesting', () => {
  expect(faultOf('['.repeat(200_000)).at).toBe('line 1, column 200001');
});
