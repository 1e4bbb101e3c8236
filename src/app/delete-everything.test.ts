import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { anApproval } from '#testing/letter-approval.ts';
import { aTouch, awkwardCareer } from '#testing/stored-career.ts';
import { backUp } from './back-up.ts';
import { deleteEverything } from './delete-everything.ts';
import { saveMailAccount } from './mail-account-save.ts';
import { openDesk } from './open-desk.ts';

const CANARY = 'canary-2c9d';
const folder = mkdtempSync(join(tmpdir(), 'afterword-delete-'));
afterAll(() => rmSync(folder, { recursive: true }));

function filesWith(text: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files
    .map((one) => join(one.parentPath, one.name))
    .filter((file) => readFileSync(file).includes(text));
}

it('P14 all that was ever put in can be deleted, and not a byte of it is found after', async () => {
  const desk = await openDesk({ dataFolder: folder, database: { kind: 'sqlite' }, port: 0 });
  const own = desk.own();
  const story = awkwardCareer();
  await own.career.replace({ ...story, seeker: { ...story.seeker, name: CANARY } });
  await own.career.append(
    Array.from({ length: 50 }, (_, n) => aTouch(`t${n}`, { text: `${CANARY} `.repeat(50) })),
  );
  await own.letters.approve(anApproval('l1', { subject: CANARY }));
  const account = { fromName: CANARY, address: 'niamh@example.com', host: 'mail.example.com', port: 465 };
  await saveMailAccount(own, { ...account, security: 'tls', user: CANARY }, CANARY);
  await backUp(own);
  await desk.openSample();
  await desk.services().career.append([aTouch('sample', { text: CANARY })]);
  expect(filesWith(CANARY).length).toBeGreaterThanOrEqual(3);

  await deleteEverything(desk);

  expect(filesWith(CANARY)).toEqual([]);
  expect(await own.career.read()).toEqual({ career: null, revision: 0 });
  expect(await own.letters.list()).toEqual([]);
  expect(await own.backups.list()).toEqual([]);
  await own.career.replace(story);
  await desk.close();
  expect(filesWith(CANARY)).toEqual([]);
});
