import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCliProcess } from '#testing/cli-process.ts';
import { countLetters, waitForLetter } from '#testing/mail-read-back.ts';
import { MAIL_PASSWORD, READER_ADDRESS, SENDER_ADDRESS } from '#testing/mail-server-files.ts';
import { lacksMailServers, type MailServers, startMailServers } from '#testing/mail-servers.ts';
import { anInvitationOfYesterday } from './an-invitation.ts';

/** From an Outlook invitation to a letter in a real mailbox, with nothing but the command line and the real clock. */
describe.skipIf(lacksMailServers())('the whole path on the command line', () => {
  let servers: MailServers;
  let home = '';
  let step = '';
  let draft = '';

  const run = (args: readonly string[], stdin = '') =>
    runCliProcess(args, {
      home,
      stdin,
      environment: { NODE_EXTRA_CA_CERTS: servers.certificateFile },
    });
  const succeed = async (args: readonly string[], stdin = '') => {
    const { code, out, error } = await run(args, stdin);
    expect({ args, code, error: code === 0 ? '' : error }).toEqual({ args, code: 0, error: '' });
    return out;
  };
  const json = async (args: readonly string[], stdin = '') =>
    JSON.parse(await succeed([...args, '--json'], stdin));

  beforeAll(async () => {
    servers = await startMailServers();
    home = mkdtempSync(join(tmpdir(), 'afterword-cli-story-'));
    writeFileSync(join(home, 'invitation.ics'), anInvitationOfYesterday());
  });
  afterAll(async () => {
    await servers.stop();
    rmSync(home, { recursive: true });
  });

  it('begins with a name', async () => {
    const who = ['--name', 'Niamh Kerr', '--email', SENDER_ADDRESS, '--locale', 'en-IE', '--country', 'IE'];
    expect(await succeed(['begin', ...who, '--zone', 'Europe/Dublin'])).toContain('Welcome, Niamh Kerr.');
  });

  it('asks what the invitation does not say, and keeps nothing until it is answered', async () => {
    const { code, error } = await run(['import', 'invitation.ics']);
    expect(code).toBe(2);
    expect(error).toMatch(/^afterword: “Interview - Lens Designer” leaves something open\. .*--answer.*\n$/);
    expect((await json(['opportunity', 'list'])).length).toBe(0);
  });

  it('brings it in once, however often it is brought', async () => {
    const answers = [
      `part ${READER_ADDRESS}=interviewer`,
      'organization=Quayside Instruments',
      'organizationCountry=IE',
      'role=Lens Designer',
    ];
    const imported = await json(['import', 'invitation.ics', '--answer', ...answers]);
    expect(imported.opportunityIds).toHaveLength(1);
    const before = await succeed(['export']);
    expect(await succeed(['import', 'invitation.ics', '--answer', ...answers])).not.toContain('Added');
    expect(await succeed(['export'])).toBe(before);
    expect((await json(['people'])).map(({ name }: { name: string }) => name)).toEqual([
      'Aoife Ní Bhriain',
      'Séamus de Búrca',
    ]);
  });

  it('writes down what was said, and takes a phrase for a date only when told which', async () => {
    const said = ['--topic', 'Séamus: ghosting in wide-angle lenses', 'Aoife: the new coating line'];
    const unconfirmed = await run(['debrief', ...said, '--decide', 'by the end of next week']);
    expect(unconfirmed.code).toBe(2);
    const day = /--decide-by (\d{4}-\d{2}-\d{2})/.exec(unconfirmed.error)?.[1] ?? '';
    const page = await json(['debrief', ...said, '--decide-by', day]);
    expect(page.interview.debrief.topics).toHaveLength(2);
    expect(page.timetable.answer).toEqual({ by: day });
  });

  it('shows a step for each interviewer, and why', async () => {
    const { steps } = await json(['agenda']);
    const people = await json(['people']);
    const seamus = people.find(({ email }: { email: string }) => email === READER_ADDRESS);
    const thanks = steps.filter(({ action }: { action: string }) => action === 'thank-you');
    expect(thanks).toHaveLength(2);
    step = thanks.find(({ contactId }: { contactId: string }) => contactId === seamus.id).key;
    expect(await succeed(['agenda'])).toContain('Thank Séamus de Búrca · email');
    expect(await succeed(['why', step])).toContain('The days around it');
  });

  it('drafts from what was discussed', async () => {
    const letter = await json(['draft', '--step', step]);
    draft = letter.id;
    expect(letter.body).toContain('ghosting in wide-angle lenses');
    expect((await json(['draft', '--step', step])).id).toBe(draft);
  });

  it('refuses a wrong name in the check and in sending, and nothing leaves', async () => {
    await succeed(['settings', 'mail', 'set', ...accountOf(servers), '--password-stdin'], MAIL_PASSWORD);
    expect(await succeed(['settings', 'mail', 'test'])).toContain('✓');
    const { draft: kept } = await json(['draft', 'show', draft]);
    await succeed(['draft', 'save', draft, '--body', '-'], kept.body.replace('Séamus', 'Sean'));
    const checked = await run(['check', '--draft', draft]);
    expect({ code: checked.code, out: checked.out }).toEqual({
      code: 1,
      out: expect.stringContaining('It cannot go like this.'),
    });
    const sent = await run(['send', draft, '--yes']);
    expect(sent.code).toBe(1);
    expect(await countLetters(servers)).toBe(0);
    await succeed(['draft', 'save', draft, '--body', '-'], kept.body);
  });

  it('sends it corrected, once, and reads it back from the mailbox', async () => {
    const { draft: kept, version } = await json(['draft', 'show', draft]);
    const how = ['--yes', '--if-version', version, '--key', 'story'];
    const letter = await json(['send', draft, ...how]);
    expect(letter.state).toBe('sent');
    expect(await json(['send', draft, ...how])).toMatchObject({ id: letter.id, state: 'sent' });
    const [bytes = Buffer.alloc(0), ...more] = await waitForLetter(servers, letter.messageId);
    const read = await PostalMime.parse(bytes);
    expect(more).toEqual([]);
    expect(await countLetters(servers)).toBe(1);
    expect(read.to?.map(({ address }) => address)).toEqual([READER_ADDRESS]);
    expect(read.subject).toBe(kept.subject);
    expect(read.text?.replaceAll('\r\n', '\n').trim()).toBe(kept.body.trim());
  });

  it('has the step off the agenda and the letter in the journal', async () => {
    const { steps } = await json(['agenda']);
    expect(steps.map(({ key }: { key: string }) => key)).not.toContain(step);
    const [touch] = (await json(['journal', 'list'])).filter(
      ({ kind }: { kind: string }) => kind === 'touch',
    );
    expect(touch).toMatchObject({
      direction: 'out',
      channel: 'email',
      purpose: 'thank-you',
      outcome: 'sent',
    });
    expect(await json(['draft', 'list'])).toEqual([]);
  });

  it('P14 takes everything away and brings it back, byte for byte', async () => {
    const exported = await succeed(['export']);
    await succeed(['export', '--out', 'career.json']);
    const elsewhere = ['--data', join(home, 'elsewhere')];
    await succeed(['import', 'career.json', ...elsewhere]);
    expect(await succeed(['export', ...elsewhere])).toBe(exported);
    expect(readFileSync(join(home, 'career.json'), 'utf8')).toBe(exported);
    expect(exported).not.toContain(MAIL_PASSWORD);
  });
});

function accountOf({ outgoing: { host, port, security, user } }: MailServers): readonly string[] {
  return ['--host', host, '--port', String(port), '--security', security, '--user', user];
}
