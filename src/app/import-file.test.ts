import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '#core/errors.ts';
import type { World } from '#core/ports/world.ts';
import { createSandbox } from '#sandbox/sandbox.ts';
import { CareerStore } from '#store/career-store.ts';
import { exportCareer } from './export-career.ts';
import { importFile } from './import-file.ts';
import { openDatabase } from './open-database.ts';
import { previewImport } from './preview-import.ts';
import type { Services } from './services.ts';
import { begunCareer, NOW } from './testing/bring-in.ts';

type Desk = Pick<Services, 'career' | 'world' | 'sandbox' | 'backups'>;

const corpus = (name: string) => readFileSync(new URL(`../../corpus/invitations/${name}`, import.meta.url));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const folder = mkdtempSync(join(tmpdir(), 'afterword-import-'));
let desk: Desk;
let close: () => Promise<void>;

beforeAll(async () => {
  let ids = 0;
  const world: World = {
    now: () => NOW,
    newId: (prefix) => {
      ids += 1;
      return `${prefix}-${ids}`;
    },
  };
  const config = { dataFolder: folder, database: { kind: 'sqlite' }, port: 0 } as const;
  const { db, backups } = await openDatabase(config, 'own', world);
  const sandbox = createSandbox();
  desk = { career: new CareerStore(db, 'own'), world, sandbox, backups };
  close = async () => {
    await sandbox.close();
    await db.destroy();
  };
});
beforeEach(() => desk.career.replace(begunCareer()));
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

const backupCount = async () =>
  (await desk.backups.list()).filter(({ reason }) => reason === 'import').length;
const careerText = () => exportCareer(desk);
const WINDOWS_ANSWERS = {
  '040000008200E00074C5B7101A82E00800000000B0A1C2D3E4F5DC01000000000000000010000000A1B2C3D4E5F60718293A4B5C6D7E8F90':
    {
      organization: 'Quayside Instruments',
      organizationCountry: 'IE',
      role: 'Lens Designer',
      'part seamus.deburca@quayside.example': 'interviewer',
    },
};

describe('an invitation', () => {
  test('is seen first, then kept with its answers after a backup, and the second time changes nothing', async () => {
    const bytes = corpus('outlook-windows-zone.ics');
    const before = await careerText();
    const seen = await previewImport(desk, { bytes });
    expect(seen).toMatchObject({ kind: 'invitation', items: [{ change: 'new', zone: 'Europe/London' }] });
    expect(await careerText()).toBe(before);
    const backups = await backupCount();
    const { done, opportunityIds } = await importFile(desk, { bytes, answers: WINDOWS_ANSWERS });
    expect(done).toHaveLength(3);
    const after = JSON.parse(await careerText());
    expect(after.opportunities).toEqual([
      expect.objectContaining({ id: opportunityIds[0], role: 'Lens Designer' }),
    ]);
    expect(
      after.contacts.map(({ name, verified }: { name: string; verified: string }) => [name, verified]),
    ).toEqual([
      ['Séamus de Búrca', 'invite'],
      ['Aoife Ní Bhriain', 'invite'],
    ]);
    expect(await backupCount()).toBe(backups + 1);
    const kept = await careerText();
    const again = await importFile(desk, { bytes });
    expect(again).toEqual({
      done: ['“Interview - Lens Designer” is here already, and says nothing new.'],
      opportunityIds,
    });
    expect(await careerText()).toBe(kept);
    expect(await backupCount()).toBe(backups + 1);
  });

  test('brought in twice at once, by two windows, is there once', async () => {
    const file = { bytes: corpus('outlook-windows-zone.ics'), answers: WINDOWS_ANSWERS };
    const results = await Promise.all([
      importFile(desk, file),
      importFile(desk, file),
      importFile(desk, file),
    ]);
    const { interviews, contacts, opportunities } = JSON.parse(await careerText());
    expect([interviews.length, contacts.length, opportunities.length]).toEqual([1, 2, 1]);
    expect(new Set(results.map(({ opportunityIds }) => opportunityIds[0])).size).toBe(1);
  });

  test('in UTF-16, as some programs save it, reads the same', async () => {
    const text = corpus('google-request.ics').toString('utf8');
    const wide = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const plain = await previewImport(desk, { bytes: bytesOf(text) });
    expect(await previewImport(desk, { bytes: wide })).toEqual(plain);
  });

  test('before a search is begun says to begin one', async () => {
    await desk.career.remove();
    await expect(previewImport(desk, { bytes: corpus('google-request.ics') })).rejects.toMatchObject({
      code: 'not-configured',
    });
  });
});

describe('a career file', () => {
  test('replaces what is here after a verified backup, and comes out byte for byte', async () => {
    const text = `${JSON.stringify({ ...begunCareer({ name: 'Ada Byrne' }) }, null, 2)}\n`;
    expect(await previewImport(desk, { bytes: bytesOf(text) })).toEqual({
      kind: 'career',
      seeker: 'Ada Byrne',
      counts: {},
      replaces: true,
    });
    const backups = await backupCount();
    await importFile(desk, { bytes: bytesOf(text) });
    expect(await careerText()).toBe(text);
    expect(await backupCount()).toBe(backups + 1);
  });

  test('begins a search where there is none', async () => {
    await desk.career.remove();
    const { done } = await importFile(desk, { bytes: bytesOf(JSON.stringify(begunCareer())) });
    expect(done).toEqual(['Put in the search of Niamh Kerr, with 0 opportunities.']);
  });
});

const career = (change: object) => JSON.stringify({ ...begunCareer(), ...change });
const BAD: Readonly<
  Record<string, readonly [file: () => Uint8Array | string, message: RegExp, at: string | null]>
> = {
  'a truncated invitation': [
    () => corpus('truncated.ics'),
    /^the file is cut off: .*; save the invitation again/,
    'line 5',
  ],
  'an invitation of 20 MB': [
    () => `BEGIN:VCALENDAR\n${'X-PAD:0123456789\n'.repeat(1_200_000)}`,
    /^the file has 20\.4 MB, and at most 2 MB are read: save only the one invitation/,
    null,
  ],
  'an unknown key': [() => career({ salary: 1 }), /^unknown key “salary”$/, 'salary'],
  'a dangling id': [
    () => career({ opportunities: [{ id: 'p1', organizationId: 'o9', role: 'Baker' }] }),
    /^there is no organization with the id “o9”$/,
    'opportunities[0].organizationId',
  ],
  'a bad date': [
    () =>
      career({ seeker: { ...begunCareer().seeker, away: [{ from: '2026-02-30', until: '2026-03-01' }] } }),
    /^is not a date written as YYYY-MM-DD$/,
    'seeker.away[0].from',
  ],
  'not JSON': [
    () => '{"format": "afterword/1",\n  seeker: {}}',
    /^the file is not JSON: unexpected “s”$/,
    'line 2, column 3',
  ],
  'JSON that breaks off': [
    () => career({}).slice(0, 60),
    /^the file is not JSON: it ends too early$/,
    'line 1, column 61',
  ],
  'JSON nested without end': [
    () => `{"a":${'['.repeat(200_000)}`,
    /^the file is not JSON|could not be read/,
    null,
  ],
  'a career nested deeply': [
    () => career({}).replace('"playbook":{}', `"playbook":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`),
    /^this file could not be read: it is damaged/,
    null,
  ],
  'neither kind': [
    () => 'Dear Niamh,\nwe are looking forward to meeting you.',
    /^this is neither .*; bring in a calendar file/,
    'the first line',
  ],
  'an e-mail message': [
    () => 'From: rosa@example.com\nSubject: Interview\n\nHi',
    /^this is a whole e-mail message; save the \.ics/,
    null,
  ],
  'a PDF': [() => '%PDF-1.7\n', /^this is a PDF; bring in a calendar file/, 'the first line'],
  nothing: [() => '', /^the file is empty; bring in/, null],
  'a reply': [
    () => corpus('google-request.ics').toString('utf8').replace('METHOD:REQUEST', 'METHOD:REPLY'),
    /^this file is no invitation but an answer to one/,
    null,
  ],
  'a date that is none': [
    () => corpus('google-request.ics').toString('utf8').replace('20261208T100000', '20261308T100000'),
    /^DTSTART is not a date: write it as/,
    'line 25',
  ],
  'a rule that never ends': [
    () =>
      corpus('personal-mail-series.ics')
        .toString('utf8')
        .replace('FREQ=WEEKLY;COUNT=3', 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30'),
    /^the event repeats secondly, which no interview does; add the interview by hand$/,
    'line 10',
  ],
};

describe('P02 what cannot be read changes nothing, and says where and what to do', () => {
  test.each(Object.entries(BAD))('%s', async (_name, [file, message, at]) => {
    const given = file();
    const bytes = typeof given === 'string' ? bytesOf(given) : given;
    const before = await careerText();
    const backups = await backupCount();
    for (const bringIn of [previewImport, importFile]) {
      const error: unknown = await bringIn(desk, { bytes }).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(AppError);
      if (!(error instanceof AppError)) continue;
      expect(error.message).toMatch(message);
      expect(error.message).not.toMatch(/\n/);
      expect(error.message.length).toBeLessThan(300);
      if (at !== null) expect(error.at).toBe(at);
    }
    expect(await careerText()).toBe(before);
    expect(await backupCount()).toBe(backups);
  });
});
