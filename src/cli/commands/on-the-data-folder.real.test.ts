import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCliHere } from '#testing/cli-run.ts';
import { type Script, scriptedAsk } from '#testing/scripted-ask.ts';

/** A search lived on the command line, by somebody who is asked, and by scripts that say everything at once. */
const INTERVIEW = { starts: '2028-02-22T14:00:00+00:00', ends: '2028-02-22T15:00:00+00:00' };
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], { script, stdin = '' }: { script?: Script; stdin?: string } = {}) =>
  runCliHere(args, {
    folder,
    stdin,
    environment: { AFTERWORD_DATA: join(folder, 'data') },
    ask: script === undefined ? null : scriptedAsk(script),
  });
async function succeed(args: readonly string[], options: { script?: Script; stdin?: string } = {}) {
  const { code, out, error } = await run(args, options);
  expect({ args, code, error: code === 0 ? '' : error }).toEqual({ args, code: 0, error: '' });
  return out;
}
const json = async (args: readonly string[]) => JSON.parse(await succeed([...args, '--json']));

describe('a search on the command line', () => {
  it('says what to do where nothing was begun, and makes no folder for a look', async () => {
    const { code, error } = await run(['agenda']);
    expect({ code, error }).toEqual({
      code: 2,
      error: expect.stringContaining('no search has been begun here'),
    });
    expect(() => statSync(join(folder, 'data'))).toThrow('ENOENT');
  });

  it('begins with questions, each with what is likely', async () => {
    const script: Script = [
      ['your name', 'Niamh Kerr'],
      ['language and country', 'en-IE'],
      ['time zone', 'Europe/Dublin'],
      ['write from', 'niamh@example.com'],
    ];
    expect(await succeed(['begin'], { script })).toContain('Welcome, Niamh Kerr.');
    expect((await run(['begin', '--name', 'X', '--locale', 'en', '--zone', 'UTC'])).error).toContain(
      'Niamh Kerr',
    );
  });

  it('keeps the data for its owner alone', () => {
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'data', 'afterword.sqlite')).mode & 0o777).toBe(0o600);
  });

  it('adds an opportunity by hand, with its interview', async () => {
    const place = ['--organization', 'Quayside Instruments', '--country', 'IE', '--zone', 'Europe/Dublin'];
    const when = ['--starts', INTERVIEW.starts, '--ends', INTERVIEW.ends, '--format', 'video'];
    const person = ['--with', 'Séamus de Búrca <seamus@example.com>, Head of Optics'];
    await succeed(['opportunity', 'add', ...place, '--role', 'Lens Designer', ...when, ...person]);
    expect(await succeed(['opportunity', 'list'])).toMatch(
      /Quayside Instruments, Lens Designer.*: 3 steps, now/,
    );
    expect(await succeed(['people'])).toContain(
      'Séamus de Búrca · Head of Optics · seamus@example.com · name from told',
    );
  });

  it('puts right what is known of a person', async () => {
    const [{ id }] = await json(['people']);
    await succeed(['people', 'change', id, '--phone', '+353 1 555 0111', '--title', '']);
    expect(await json(['people'])).toMatchObject([{ id, phone: '+353 1 555 0111' }]);
    expect((await json(['people']))[0]).not.toHaveProperty('title');
  });

  it('takes a debrief as a talk, and a phrase for the day that was confirmed', async () => {
    const script: Script = [
      ['Who else was there', 'Aoife Ní Bhriain <aoife@example.com>'],
      ['And what else', ''],
      ['with Séamus de Búrca', 'ghosting in wide-angle lenses'],
      ['And what else', ''],
      ['with Aoife Ní Bhriain', 'the coating line'],
      ['And what else', ''],
      ['do they need', 'halved stray light on the survey camera'],
      ['And what else', ''],
      ['trouble them', ''],
      ['What did you promise', 'Aoife: the coating paper by 2028-02-25'],
      ['And what else', ''],
      ['not get to say', ''],
      ['when they decide', 'Yes'],
      ['In their words', 'by the third of March'],
      ['Which of these', 'otherwise'],
      ['In their words', 'by Friday next week'],
      ['Which of these', '3 March'],
    ];
    await succeed(['debrief'], { script });
    const career = JSON.parse(await succeed(['export']));
    const [seamus, aoife] = career.contacts;
    expect(career.interviews[0].people).toHaveLength(2);
    expect(career.interviews[0].debrief).toMatchObject({
      topics: [
        { contactId: seamus.id, text: 'ghosting in wide-angle lenses' },
        { contactId: aoife.id, text: 'the coating line' },
      ],
      promised: [{ contactId: aoife.id, text: 'the coating paper', by: '2028-02-25' }],
    });
    expect(career.journal).toMatchObject([{ kind: 'timetable', answer: { by: '2028-03-03' } }]);
  });

  it('adds to a debrief by flags', async () => {
    const [interview] = JSON.parse(await succeed(['export'])).interviews;
    const page = await json([
      'debrief',
      interview.id,
      '--topic',
      'seamus: the lens lab',
      '--concern',
      'no mass production',
    ]);
    expect(page.interview.debrief.topics).toHaveLength(3);
    expect(page.interview.debrief).toMatchObject({ concerns: ['no mass production'] });
  });

  it('puts a step off, leaves one out, and takes both back', async () => {
    const keys = async () => (await json(['agenda'])).steps.map(({ key }: { key: string }) => key);
    const before = await keys();
    const thanks = before.filter((key: string) => key.startsWith('thank-each-interviewer:'));
    expect(thanks).toHaveLength(2);
    const dismissal = await json(['step', 'dismiss', thanks[0], '--reason', 'said it in person']);
    expect(await keys()).toEqual(before.filter((key: string) => key !== thanks[0]));
    await succeed(['journal', 'undo', dismissal.id]);
    const snooze = await json(['step', 'snooze', thanks[0], '--until', '2028-02-24']);
    const snoozed = (await json(['agenda'])).steps.find(({ key }: { key: string }) => key === thanks[0]);
    expect(snoozed.urgency).toBe('upcoming');
    await succeed(['journal', 'undo', snooze.id]);
    expect(await keys()).toEqual(before);
  });

  it('says why a step has its dates', async () => {
    const { steps } = await json(['agenda']);
    const key = steps.find(({ action }: { action: string }) => action === 'thank-you').key;
    const out = await succeed(['why', key]);
    expect(out).toContain('From the practice: note-to-each-interviewer');
    expect(out).toContain('rule: ');
  });

  it('keeps, changes, hands over and records a draft', async () => {
    const { steps } = await json(['agenda']);
    const { key } = steps.find(({ action }: { action: string }) => action === 'thank-you');
    const draft = await json(['draft', '--step', key]);
    expect(await succeed(['draft', 'list'])).toContain(draft.id);
    const { version } = await json(['draft', 'show', draft.id]);
    const stale = await run(['draft', 'save', draft.id, '--subject', 'x', '--if-version', 'older']);
    expect(stale).toMatchObject({
      code: 2,
      error: expect.stringContaining('was changed after you opened it'),
    });
    await succeed(['draft', 'save', draft.id, '--subject', 'Thank you', '--if-version', version]);

    expect(await succeed(['hand-over', draft.id])).toMatch(/^mailto:.*subject=Thank%20you/);
    await succeed(['hand-over', draft.id, '--how', 'eml', '--out', 'letter.eml']);
    expect(readFileSync(join(folder, 'letter.eml'), 'latin1')).toContain('X-Unsent: 1');
    expect((await run(['hand-over', draft.id, '--how', 'eml', '--out', 'letter.eml'])).code).toBe(2);

    const touch = await json(['sent', draft.id]);
    expect(touch).toMatchObject({ kind: 'touch', direction: 'out', channel: 'email', outcome: 'sent' });
    expect((await json(['agenda'])).steps.map((step: { key: string }) => step.key)).not.toContain(key);
    await succeed(['journal', 'undo', touch.id]);
    expect((await json(['agenda'])).steps.map((step: { key: string }) => step.key)).toContain(key);
  });

  it('writes down what happened, from fields or a file, and refuses what makes no sense', async () => {
    const [{ opportunity }] = await json(['opportunity', 'list']);
    const touch = [
      'touch',
      'direction=in',
      'channel=phone',
      'outcome=spoke',
      `opportunityId=${opportunity.id}`,
    ];
    const entry = await json(['journal', 'add', ...touch]);
    expect(await succeed(['journal', 'list', '--opportunity', opportunity.id])).toContain(entry.id);
    writeFileSync(join(folder, 'entry.json'), JSON.stringify({ kind: 'search', activity: 'networked' }));
    await succeed(['journal', 'add', '--from', 'entry.json']);
    for (const [args, said] of [
      [['journal', 'add', 'stage', 'stage=hired', `opportunityId=${opportunity.id}`], 'must be one of'],
      [['journal', 'add', 'stage', 'stage=rejected', 'opportunityId=p9'], 'p9'],
      [['journal', 'add', 'touch', 'nonsense'], '“nonsense” is not a field'],
      [['journal', 'undo', 'e9'], 'there is no entry “e9”'],
    ] as const) {
      const { code, error } = await run(args);
      expect({ args, code, lines: error.split('\n').length }).toEqual({ args, code: 2, lines: 2 });
      expect(error).toContain(said);
    }
  });

  it('takes a password from standard input only, and never shows it', async () => {
    const account = ['settings', 'mail', 'set', '--host', 'smtp.example.com'];
    expect((await run(account)).code).toBe(2);
    await succeed([...account, '--password-stdin'], { stdin: 'hush hush\n' });
    const shown = await succeed(['settings', 'mail']);
    expect(shown).toContain('Niamh Kerr <niamh@example.com>, by smtp.example.com:587 (starttls)');
    expect(shown).not.toContain('hush');
    expect(await succeed(['export'])).not.toContain('hush');
    await succeed(['settings', 'mail', 'remove']);
    expect(await succeed(['settings', 'mail'])).toContain('No mail account is set up');
  });

  it('sends nothing without an approval', async () => {
    const [{ draft }] = await json(['draft', 'list']);
    const { code, error } = await run(['send', draft.id]);
    expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining('--yes') });
    expect(
      await run(['send', draft.id], {
        script: [[/^Send this to .+ <\w+@example\.com>\?$/, false]],
      }),
    ).toEqual({
      code: 130,
      out: '',
      error: 'Left; nothing was changed.\n',
    });
  });

  it('P14 exports and imports again, byte for byte', async () => {
    const exported = await succeed(['export']);
    writeFileSync(join(folder, 'career.json'), exported);
    const there = ['--data', join(folder, 'there')];
    expect(await succeed(['import', 'career.json', ...there])).toContain('Put in the search of Niamh Kerr');
    expect(await succeed(['export', ...there])).toBe(exported);
    await succeed(['import', 'career.json']);
    expect(await succeed(['export'])).toBe(exported);
  });
});
