import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleCareer } from '#app/sample/sample-career.ts';
import type { Career } from '#core/model/career.ts';
import { writeCareer } from '#core/model/write-career.ts';
import { instantFrom } from '#core/time/instant.ts';
import { runCliProcess } from '#testing/cli-process.ts';

const corpus = (path: string) => readFileSync(new URL(`../../../../corpus/${path}`, import.meta.url));
const good = sampleCareer(instantFrom('2026-11-25T09:00:00Z'));
const career = (change: Partial<Record<keyof Career, unknown>> & Record<string, unknown>) =>
  `${JSON.stringify({ ...good, ...change }, null, 2)}\n`;
const [opportunity, ...opportunities] = good.opportunities;
const [entry, ...journal] = good.journal;

/** What is wrong, the file, and what must be said about it: the place and what would be right. */
const INVITATIONS = {
  'is cut off': [corpus('invitations/truncated.ics'), /cut off.*save the invitation again.*, at line 5$/],
  'has 20 MB': [`BEGIN:VCALENDAR\n${'X-PAD:0123456789\n'.repeat(1_200_000)}`, /20\.4 MB.*save only the one/],
  'has a date that is none': [
    corpus('hostile/leap.ics'),
    /DTSTART is not a date: write it as .*, at line 8$/,
  ],
  'repeats every second': [corpus('hostile/rrule-never-secondly.ics'), /by hand, at line 11$/],
  'nests without end': [corpus('hostile/nested.ics'), /nested too deeply, at line 9$/],
  'holds no event': [corpus('hostile/todo-only.ics'), /no event.*, at line 1$/],
  'is a reply': [
    corpus('invitations/google-request.ics').toString('utf8').replace('METHOD:REQUEST', 'METHOD:REPLY'),
    /no invitation but an answer to one/,
  ],
} as const;
const CAREERS = {
  'has an unknown key': [career({ salary: 1 }), /unknown key “salary”, at salary$/],
  'has an unknown key deep inside': [
    career({ opportunities: [{ ...opportunity, salary: 1 }, ...opportunities] }),
    /unknown key “salary”, at opportunities\[0\]\.salary$/,
  ],
  'has a dangling id': [
    career({ opportunities: [{ ...opportunity, organizationId: 'o99' }, ...opportunities] }),
    /no organization with the id “o99”, at opportunities\[0\]\.organizationId$/,
  ],
  'has a bad date': [
    career({ opportunities: [{ ...opportunity, appliedOn: '2026-02-30' }, ...opportunities] }),
    /not a date written as YYYY-MM-DD, at opportunities\[0\]\.appliedOn$/,
  ],
  'has an instant without an offset': [
    career({ journal: [{ ...entry, at: '2026-11-25T09:00:00' }, ...journal] }),
    /not an instant: write it as .*, at journal\[0\]\.at$/,
  ],
  'has an id twice': [
    career({ opportunities: [opportunity, opportunity] }),
    /id “.*” is used twice, at opportunities\[1\]\.id$/,
  ],
  'has an unknown zone': [
    career({ seeker: { ...good.seeker, zone: 'Dublin' } }),
    /not an IANA time zone.*, at seeker\.zone$/,
  ],
  'has another format': [career({ format: 'afterword/9' }), /must be “afterword\/1”, at format$/],
  'is not JSON': [
    '{"format": "afterword/1",\n  seeker: {}}\n',
    /not JSON: unexpected “s”, at line 2, column 3$/,
  ],
  'breaks off': [career({}).slice(0, 400), /not JSON: it ends too early, at line \d+, column \d+$/],
} as const;
const OTHERS = {
  'is empty': ['', /the file is empty; bring in/],
  'is a letter': [
    'Dear Niamh,\nsee you on Tuesday.\n',
    /neither a calendar file nor a career file; bring in .*, at the first line$/,
  ],
  'is a PDF': ['%PDF-1.7\n', /this is a PDF; bring in/],
  'is a whole message': [
    'From: rosa@example.com\nSubject: Hi\n\nHi\n',
    /whole e-mail message; save the \.ics/,
  ],
} as const;

let home = '';
let untouched = '';
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const run = (...args: string[]) => runCliProcess(args, { home });
const exported = async () => digest((await run('export')).out);

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'afterword-bad-input-'));
  writeFileSync(join(home, 'good.json'), writeCareer(good));
  expect(await run('import', 'good.json')).toMatchObject({ code: 0, error: '' });
  untouched = await exported();
});
afterAll(() => rmSync(home, { recursive: true }));

/** One line, exit 2, the place and the remedy; whatever was here is here as it was. */
function expectRefusal({ code, out, error }: { code: number; out: string; error: string }, wanted: RegExp) {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toMatch(/^afterword: [^\n]+\n$/);
  expect(error.trimEnd()).toMatch(wanted);
  expect(error.length).toBeLessThan(400);
}

describe('P02 bad input is one line with the place and the remedy, exit 2, and nothing is changed', () => {
  test.each([
    ...Object.entries(INVITATIONS).map(
      ([name, [file, wanted]]) => [`an invitation that ${name}`, 'bad.ics', file, wanted] as const,
    ),
    ...Object.entries(CAREERS).map(
      ([name, [file, wanted]]) => [`a career file that ${name}`, 'bad.json', file, wanted] as const,
    ),
    ...Object.entries(OTHERS).map(
      ([name, [file, wanted]]) => [`a file that ${name}`, 'bad', file, wanted] as const,
    ),
  ])('%s', async (_name, file, bytes, wanted) => {
    writeFileSync(join(home, file), bytes);
    expectRefusal(await run('import', file), wanted);
    expect(await exported()).toBe(untouched);
  });

  test('a file that is not there, and a folder', async () => {
    expectRefusal(await run('import', 'nowhere.ics'), /nowhere\.ics/);
    expectRefusal(await run('import', '.'), /./);
  });

  test.each(Object.entries(CAREERS))('agenda of a career file that %s', async (_name, [file, wanted]) => {
    writeFileSync(join(home, 'bad.json'), file);
    expectRefusal(await run('agenda', '--career', 'bad.json'), wanted);
  });

  test('what was exported comes back byte for byte', async () => {
    const { out } = await run('export');
    writeFileSync(join(home, 'again.json'), out);
    expect(await run('import', 'again.json')).toMatchObject({ code: 0, error: '' });
    expect((await run('export')).out).toBe(out);
    expect(out).toBe(writeCareer(good));
  });
});
