import { describe, expect, test } from 'vitest';
import { readName } from './read-name.ts';

const read = (name: string | null, email: string | null = null, familyFirst = false) =>
  readName({ name, email, kind: 'INDIVIDUAL', role: 'REQ-PARTICIPANT' }, familyFirst);

describe('names as calendars write them', () => {
  test.each([
    ['Rosa Alvarez', 'Rosa', 'Alvarez', {}],
    ['Alvarez, Rosa', 'Rosa', 'Alvarez', {}],
    ['de Búrca, Séamus', 'Séamus', 'de Búrca', {}],
    ['van der Berg, Anna Maria', 'Anna Maria', 'van der Berg', {}],
    ["O'Neill, Gráinne, PhD", 'Gráinne', "O'Neill", { suffix: 'PhD' }],
    ['Dr. Anneliese Vogt', 'Anneliese', 'Vogt', { honorific: 'Dr.' }],
    ['Vogt, Dr. Anneliese', 'Anneliese', 'Vogt', { honorific: 'Dr.' }],
    ['Sam Whitlock Jr.', 'Sam', 'Whitlock', { suffix: 'Jr.' }],
    ['Sam Whitlock, Jr.', 'Sam', 'Whitlock', { suffix: 'Jr.' }],
    ['Okafor, Chidi (Contractor)', 'Chidi', 'Okafor', {}],
    ['Brandt, Thomas [EXT]', 'Thomas', 'Brandt', {}],
    ['Rosa Alvarez | Northquay', 'Rosa', 'Alvarez', {}],
    ['Jean-Baptiste Moreau', 'Jean-Baptiste', 'Moreau', {}],
    ['Łukasz Żółć-Święcicki', 'Łukasz', 'Żółć-Święcicki', {}],
  ])('%s', (written, given, family, rest) => {
    expect(read(written)).toEqual({
      name: `${given} ${family}`,
      given,
      family,
      suffix: null,
      honorific: null,
      isSure: true,
      ...rest,
    });
  });

  test.each(['Nguyễn Thị Ánh Tuyết', 'Maria da Silva Santos', '山田 太郎', 'محمد علي'])(
    '%s is whole, and not taken apart',
    (written) => {
      expect(read(written)).toMatchObject({ name: written, given: null, family: null, isSure: true });
    },
  );

  test('two words are not taken apart where the family name comes first', () => {
    expect(read('Nagy Péter', 'nagy@example.hu', true)).toMatchObject({ given: null, isSure: true });
  });

  test.each([
    ['Jo', 'Jo'],
    ['DEVLIN, PATRICK', 'Patrick Devlin'],
    ['MARIA LOPEZ', 'Maria Lopez'],
    ["O'BRIEN, MARY-KATE", "Mary-Kate O'Brien"],
    ['Meeting Room 4', 'Meeting Room 4'],
    ['a, b, c, d', 'a, b, c, d'],
    ['', null],
  ])('“%s” is asked about, beginning with %s', (written, name) => {
    expect(read(written)).toMatchObject({ name, given: null, family: null, isSure: false });
  });

  test.each([
    ['maria.lopez@example.com', 'Maria Lopez'],
    ['jean-luc_picard+jobs@example.com', 'Jean-Luc Picard'],
    ['mlopez@example.com', null],
    ['c_188@example.com', null],
  ])('from an address alone, %s, no more than a beginning', (email, name) => {
    expect(read(null, email)).toMatchObject({ name, isSure: false });
    expect(read(email, email)).toMatchObject({ name, isSure: false });
  });
});
