import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDraft } from '#core/composer/compose-draft.ts';
import { MORNING_AFTER, richCareer } from '#core/composer/testing/rich-career.ts';
import { stepOf } from '#core/composer/testing/step-of.ts';
import { LETTER_LAYOUTS, PRINT_FORMS, type PrintForm } from '#core/letters/print-form.ts';
import type { Draft } from '#core/model/draft.ts';
import { printSheet } from './print-sheet.ts';
import { sheetOf } from './sheet.ts';
import { readPdf } from './testing/read-pdf.ts';

const NOW = MORNING_AFTER;
const NAMES = [
  'Łukasz Żółć',
  'Nguyễn Thị Ánh',
  '山田太郎',
  "Síle O'Brien",
  'Ἀθηνᾶ Ψυχή',
  'Лёва Щукин',
  'Zoë Ångström',
];
const STREET = ['Quay House', "1 Sir John Rogerson's Quay", 'Dublin 2'];

function draftBy(name: string, changes: Partial<Draft> = {}) {
  const base = richCareer({ seeker: { name, address: ['12 Harbour Road', 'Dublin 4'] } });
  const career = {
    ...base,
    organizations: base.organizations.map((each) =>
      each.id === 'o1' ? { ...each, address: STREET, fax: '+353 1 555 0198' } : each,
    ),
  };
  const draft = composeDraft({ career, step: stepOf('thank-you'), now: NOW, channel: 'post', draftId: 'd1' });
  return { career, draft: { ...draft, ...changes } };
}

async function print(name: string, form: PrintForm, changes: Partial<Draft> = {}) {
  const { career, draft } = draftBy(name, changes);
  const sheet = sheetOf({ career, draft, now: NOW });
  const printed = await printSheet(sheet, form, { now: NOW });
  return { ...printed, sheet, ...readPdf(printed.pdf) };
}

/** Lines break elsewhere on paper, so spaces are no part of what must be the same. */
function dense(text: string): string {
  return text.replace(/\s+/g, '');
}

describe('a form on paper', () => {
  test.each(NAMES)('holds the text of a letter by %s, and is tagged', async (name) => {
    for (const form of ['letter', 'card', 'fax'] as const) {
      const { text, isTagged, tooLong, sheet } = await print(name, form);
      const body = [...sheet.paragraphs.flat(), sheet.close ?? '', ...sheet.signature].join('');
      expect(dense(text)).toContain(dense(body));
      expect(text).toContain(name);
      expect(isTagged).toBe(true);
      expect(tooLong).toBeNull();
    }
  });

  test('holds any text as text: nothing in it is markup', () =>
    fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[ -~ąłżŁéüßñőșİıẞσЖ山田太郎“”–…€]{1,60}$/u).filter((text) => text.trim() !== ''),
        async (line) => {
          const { text } = await print('Síle Ní Bhriain', 'letter', {
            body: `Dear all,\n\n${line}\n\nEnd of it`,
          });
          expect(dense(text)).toContain(dense(`Dear all,${line}End of it`));
        },
      ),
      { seed: 5, numRuns: 40 },
    ));

  test('is laid out as letters are where the sender lives', async () => {
    const { career, draft } = draftBy('Niamh Kerr');
    const seen: string[] = [];
    for (const layout of LETTER_LAYOUTS) {
      const { pdf } = await printSheet(sheetOf({ career, draft, now: NOW, layout }), 'letter', { now: NOW });
      seen.push(/\/MediaBox \[0 0 ([\d.]+ [\d.]+)\]/.exec(Buffer.from(pdf).toString('latin1'))?.[1] ?? '');
    }
    expect(seen).toEqual(['612 792', '595.2756 841.8898', '595.2756 841.8898']);
  });

  test('puts whom it goes to on the envelope, and nothing of the letter', async () => {
    const { text } = await print('Niamh Kerr', 'envelope');
    expect(dense(text)).toBe(
      dense(
        `Niamh Kerr 12 Harbour Road Dublin 4 Dr Séamus de Búrca Head of Optics Quayside Instruments ${STREET.join('')}`,
      ),
    );
  });

  test('says on a fax how many pages there are, and nothing private on its cover', async () => {
    const { text, pages } = await print('Niamh Kerr', 'fax', { subject: 'Thank you' });
    expect(pages).toBe(2);
    expect(text).toContain('2 including this one');
    expect(text).toContain('+353 1 555 0198');
    expect(text.indexOf('ghosting')).toBeGreaterThan(text.indexOf('2 including'));
  });

  test('says by how much it is too long', async () => {
    const long = `Dear Ana,\n\n${'A line that goes on for a while. '.repeat(150)}\n\nYours,\nNiamh`;
    const { tooLong, pages } = await print('Niamh Kerr', 'letter', { body: long });
    expect(pages).toBe(2);
    expect(tooLong).toMatch(/^the letter is longer than one page by \d+ mm$/);
  });

  test.each(PRINT_FORMS)('is refused where a letter has no picture in any font (%s)', async (form) => {
    await expect(print('สมชาย', form)).rejects.toThrow(/^cannot be printed: no font here has ส ม/);
  });
});
