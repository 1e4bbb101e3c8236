import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FailedError, InvalidInputError } from '#core/errors.ts';
import { writeCareer } from '#core/model/write-career.ts';
import { type LetterDesk, openLetterDesk } from '#testing/mail-desk.ts';
import { type FaultServer, startFaultServer } from '#testing/mail-fault-server.ts';
import { type MailAccount, openMailAccount } from './mail-account.ts';
import { removeMailAccount } from './mail-account-remove.ts';
import { saveMailAccount } from './mail-account-save.ts';
import { tryMailAccount } from './mail-account-try.ts';
import { readMailSettings } from './mail-settings.ts';
import { sendDraft } from './send-draft.ts';

const CANARY = 'correct horse battery canary';
let desk: LetterDesk;
let server: FaultServer;
let account: MailAccount;
beforeEach(async () => {
  server = await startFaultServer();
  desk = await openLetterDesk();
  account = {
    fromName: 'Niamh Kerr',
    address: 'niamh@example.com',
    host: '127.0.0.1',
    port: server.port,
    security: 'tls',
    user: 'niamh',
  };
});
afterEach(async () => {
  await desk.close();
  await server.close();
});

describe('the mail account', () => {
  it('is kept apart from its password, which is asked for once and never answered', async () => {
    await expect(saveMailAccount(desk, account)).rejects.toThrow(InvalidInputError);
    expect((await readMailSettings(desk)).account).toBeNull();
    await saveMailAccount(desk, account, CANARY);
    await saveMailAccount(desk, { ...account, fromName: 'Niamh' });
    const settings = await readMailSettings(desk);
    expect(settings).toMatchObject({ account: { fromName: 'Niamh' }, secrets: 'file' });
    expect(settings.secretsText).toContain('not encrypted');
    expect(JSON.stringify(settings)).not.toContain(CANARY);
    expect((await openMailAccount(desk)).server.password).toBe(CANARY);
  });

  it('never tries the password of one login on another', async () => {
    await saveMailAccount(desk, account, CANARY);
    for (const other of [
      { ...account, user: 'sean' },
      { ...account, host: 'mail.example.org' },
    ]) {
      await expect(saveMailAccount(desk, other)).rejects.toThrow(InvalidInputError);
      await expect(tryMailAccount(desk, { account: other })).rejects.toThrow(FailedError);
    }
    expect(server.reached).toEqual([]);
    await saveMailAccount(desk, { ...account, user: 'sean' }, 'another');
    expect(await desk.secrets.get('smtp:niamh@127.0.0.1')).toBeNull();
  });

  it('is tried out step by step before and after it is kept, and nothing is sent', async () => {
    const before = await tryMailAccount(desk, { account, password: CANARY });
    expect(before.map(({ step, ok }) => [step, ok])).toEqual([
      ['resolve', true],
      ['connect', true],
      ['secure', true],
      ['login', true],
      ['sender', true],
    ]);
    await expect(tryMailAccount(desk)).rejects.toThrow('no mail account');
    await saveMailAccount(desk, account, CANARY);
    expect(await tryMailAccount(desk)).toEqual(before);
    expect(server.letters).toEqual([]);
    expect(server.reached).not.toContain('RCPT');
  });

  it('is gone when it is removed, its password too', async () => {
    await saveMailAccount(desk, account, CANARY);
    await removeMailAccount(desk);
    await removeMailAccount(desk);
    expect((await readMailSettings(desk)).account).toBeNull();
    expect(await desk.secrets.get('smtp:niamh@127.0.0.1')).toBeNull();
    expect(readFileSync(join(desk.folder, 'secrets.json'), 'utf8')).not.toContain(CANARY);
  });

  it('P12 leaves its password in no export, no letter, no answer and no table', async () => {
    await saveMailAccount(desk, account, CANARY);
    const letter = await sendDraft(desk, { draftId: 'd1', idempotencyKey: 'key' });
    const { career } = await desk.career.read();
    if (career === null) throw new Error('The career is gone.');
    const files = ['afterword.sqlite', 'afterword.sqlite-wal'].map((name) =>
      readFileSync(join(desk.folder, name), 'latin1'),
    );
    const told = [JSON.stringify(letter), writeCareer(career), ...server.letters, ...files];
    expect(letter.state).toBe('sent');
    for (const text of told) expect(text).not.toContain(CANARY);
  });

  it.each([
    { host: 'smtp.example.com/evil' },
    { host: 'a b' },
    { host: '' },
    { port: 0 },
    { port: 65_536 },
    { address: 'a@example.com, b@example.com' },
    { fromName: 'Niamh\r\nBcc: evil@example.com' },
    { security: 'none' },
    { password: 'among the settings' },
  ])('refuses a kept account with %j, by its path', async (change) => {
    await desk.settings.set('mail-account', { ...account, ...change });
    await expect(openMailAccount(desk)).rejects.toThrow(InvalidInputError);
  });
});
