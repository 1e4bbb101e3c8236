import fc from 'fast-check';
import { expect, it } from 'vitest';
import { careerArbitrary } from '#testing/career-arbitrary.ts';
import { parseCareer } from './parse-career.ts';
import { parseJson } from './parse-json.ts';
import { writeCareer } from './write-career.ts';

it('writes any career and reads it back to the same bytes', () => {
  fc.assert(
    fc.property(careerArbitrary(), (career) => {
      const text = writeCareer(career);
      const again = parseCareer(parseJson(text, 'career.json'));
      expect(again).toEqual(career);
      expect(writeCareer(again)).toBe(text);
    }),
    { numRuns: 25 },
  );
});

const base = {
  format: 'afterword/1',
  seeker: { name: 'Niamh Kerr', locale: 'en-IE', zone: 'Europe/Dublin' },
};

it.each([
  'José',
  'Jose\u0301',
  'Ｎｉａｍｈ　Ｋｅｒｒ',
  'Zoë\u200dX',
  'أحمد بن\u00a0علي',
  "Dr. Ana-María d'Ávila (née Öz), Jr.",
  '𠮷野家 太郎',
  '  two  spaces  ',
])('keeps the name %j byte for byte', (name) => {
  const text = writeCareer(parseCareer({ ...base, contacts: [{ id: 'c1', name }] }));
  expect(parseCareer(JSON.parse(text)).contacts[0]?.name).toBe(name);
  expect(Buffer.from(text).includes(Buffer.from(name))).toBe(true);
});

it('puts the keys of the file in one order, whatever order they came in', () => {
  const seeker = { zone: 'Europe/Dublin', name: 'Niamh Kerr', locale: 'en-IE' };
  expect(writeCareer(parseCareer({ journal: [], seeker, format: 'afterword/1' }))).toBe(
    writeCareer(parseCareer(base)),
  );
});

it('ends in one newline, and leaves out what nobody said', () => {
  const text = writeCareer(parseCareer({ ...base, contacts: [{ id: 'c1', name: 'Orla', email: null }] }));
  expect(text.endsWith('}\n')).toBe(true);
  expect(text).not.toContain('null');
  expect(text).not.toContain('email');
});
