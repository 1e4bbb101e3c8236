import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChangedSinceError } from '#core/errors.ts';
import type { LetterState } from '#core/letters/letter-record.ts';
import { aSearchWithADraft, openLetterDesk } from '#testing/mail-desk.ts';
import {
  type FaultServer,
  SMTP_STAGES,
  type SmtpStage,
  startFaultServer,
} from '#testing/mail-fault-server.ts';
import {
  buildSender,
  SEND_STEPS,
  type SenderOrder,
  type SenderProgram,
} from '#testing/mail-sender-process.ts';
import { resolveLetter } from './resolve-letter.ts';
import { sendDraft } from './send-draft.ts';
import { recoverLetters } from './send-recover.ts';

/** What may be said of a letter whose process died there; anything surer would be a guess, and anything less sure a nuisance. */
const AT_STAGE: Readonly<Record<SmtpStage, readonly LetterState[]>> = {
  greeting: ['not-sent'],
  EHLO: ['not-sent'],
  AUTH: ['not-sent'],
  MAIL: ['not-sent'],
  RCPT: ['not-sent'],
  DATA: ['not-sent'],
  body: ['unsure'],
  dot: ['unsure'],
  QUIT: ['unsure', 'sent'],
};
const AT_STEP: Readonly<Record<string, readonly (LetterState | 'none')[]>> = {
  'before approve': ['none'],
  'after approve': ['not-sent'],
  'before claim': ['not-sent'],
  'after claim': ['not-sent'],
  'before markHandingOver': ['not-sent'],
  'after markHandingOver': ['unsure'],
  'before settle': ['unsure'],
  'after settle': ['sent'],
};
const ANYWHERE = ['none', 'not-sent', 'unsure', 'sent'] as const;

interface Trial {
  readonly name: string;
  readonly expected: readonly (LetterState | 'none')[];
  readonly diesAt?: SenderOrder['diesAt'];
  readonly stage?: SmtpStage;
  /** After this much of the time that sending takes here and now. */
  readonly after?: number;
}

const ROUNDS = 9;
const ANY_TIME = 7;
/** A busy machine does one round and as many more as it can in this time; an idle one does all in a minute and a half. */
const BUDGET = 150_000;

/** One of each, and some at any time, which move on from round to round. */
function roundOf(round: number): readonly Trial[] {
  const atStages = SMTP_STAGES.map((stage) => ({ name: `at ${stage}`, stage, expected: AT_STAGE[stage] }));
  const atSteps = SEND_STEPS.flatMap((step) =>
    (['before', 'after'] as const).map((when) => ({
      name: `${when} ${step}`,
      diesAt: [when, step] as const,
      expected: AT_STEP[`${when} ${step}`] ?? [],
    })),
  );
  const atAnyTime = times(ANY_TIME, (index) => ({
    name: 'at any time',
    after: 0.4 + (0.7 * (index * ROUNDS + round)) / (ANY_TIME * ROUNDS),
    expected: ANYWHERE,
  }));
  return [...atStages, ...atSteps, ...atAnyTime];
}

let program: SenderProgram;
let folder: string;
const counts: Record<string, number> = {};

beforeAll(async () => {
  program = await buildSender();
  folder = mkdtempSync(join(tmpdir(), 'afterword-crash-'));
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

describe('a process killed while sending', () => {
  it('P03 P06 over and over sends no letter twice, loses none silently, and is never surer than it may be', async () => {
    const queue = times(ROUNDS, roundOf).flat().entries();
    const end = performance.now() + BUDGET;
    await Promise.all(['a', 'b'].map((lane) => runLane(lane, queue, end)));
    const trials = Object.values(counts).reduce((sum, count) => sum + count, 0);
    process.stdout.write(
      `Crash at send: ${trials} trials, no letter twice, none lost; ${JSON.stringify(counts)}\n`,
    );
    expect(trials).toBeGreaterThanOrEqual(roundOf(0).length);
  }, 900_000);

  it('P03 of three processes that send the same draft at once, one does', async () => {
    const server = await startFaultServer();
    await makeDesk('together', server);
    for (let round = 0; round < 3; round += 1) {
      const before = server.letters.length;
      const desk = copyDesk('together', `together-${round}`);
      const keys = round % 2 === 0 ? ['a', 'b', 'c'] : ['a', 'a', 'a'];
      await Promise.all(
        keys.map((idempotencyKey) => program.start({ folder: desk, idempotencyKey }).ended.catch(() => '')),
      );
      await server.quiet();
      expect(server.letters).toHaveLength(before + 1);
      const opened = await openLetterDesk({ folder: desk });
      const { career } = await opened.career.read();
      expect(career?.journal).toHaveLength(1);
      expect((await opened.letters.list()).filter(({ state }) => state === 'sent')).toHaveLength(1);
      await opened.close();
    }
    await server.close();
  }, 300_000);
});

async function runLane(lane: string, queue: Iterator<[number, Trial]>, end: number): Promise<void> {
  const server = await startFaultServer();
  await makeDesk(lane, server);
  await makeDesk(
    `${lane}-long`,
    server,
    'I enjoyed our talk about ghosting in wide-angle lenses. '.repeat(400),
  );
  let usual = await timeOfSending(copyDesk(lane, `timed-${lane}`));
  for (let next = queue.next(); !next.done; next = queue.next()) {
    const [index, trial] = next.value;
    if (index >= roundOf(0).length && performance.now() > end) return server.close();
    if (index % 25 === 0) usual = await timeOfSending(copyDesk(lane, `timed-${lane}-${index}`));
    const kind = trial.stage === 'body' ? `${lane}-long` : lane;
    const state = await runTrial(copyDesk(kind, `trial-${index}`), trial, server, usual);
    counts[state] = (counts[state] ?? 0) + 1;
  }
  await server.close();
}

/** Kills a sender, then looks, as the program would at its next start, and as the seeker would who answers truthfully. */
async function runTrial(desk: string, trial: Trial, server: FaultServer, usual: number): Promise<string> {
  const before = server.letters.length;
  const arrived = () => server.letters.length - before;
  const { diesAt, stage, after } = trial;
  const sender = program.start({
    folder: desk,
    idempotencyKey: 'first',
    ...(diesAt === undefined ? {} : { diesAt }),
  });
  server.onStage = (reached) => {
    if (reached === stage) sender.kill();
  };
  const late = after === undefined ? undefined : setTimeout(() => sender.kill(), after * usual);
  const said = await sender.ended;
  clearTimeout(late);
  server.onStage = null;
  await server.quiet();

  const services = await openLetterDesk({ folder: desk });
  await recoverLetters(services);
  const [letter, ...others] = await services.letters.list();
  const state = letter?.state ?? 'none';
  const isRecorded = async () => ((await services.career.read()).career?.journal.length ?? 0) === 1;
  const send = (idempotencyKey: string) => sendDraft(services, { draftId: 'd1', idempotencyKey });
  expect(others).toEqual([]);
  expect(trial.expected, trial.name).toContain(state);
  if (said !== '') expect(state).toBe(said);
  expect(await isRecorded()).toBe(state === 'sent');
  if (state === 'sent') expect(arrived()).toBe(1);
  if (state === 'not-sent' || state === 'none') expect(arrived()).toBe(0);

  // Asking again by the same key changes nothing that was begun.
  const copies = arrived();
  if (letter !== undefined) expect((await send('first')).state).toBe(state);
  expect(arrived()).toBe(copies);
  if (state === 'none' || state === 'not-sent') {
    expect((await send('second')).state).toBe('sent');
  } else if (state === 'unsure' && letter !== undefined) {
    await expect(send('second')).rejects.toThrow(ChangedSinceError);
    expect(arrived()).toBe(copies);
    await resolveLetter(services, { letterId: letter.id, as: copies === 1 ? 'sent' : 'send-again' });
  }
  await services.close();
  await server.quiet();
  expect(arrived(), trial.name).toBe(1);
  rmSync(desk, { recursive: true });
  return state;
}

async function timeOfSending(desk: string): Promise<number> {
  const start = performance.now();
  expect(await program.start({ folder: desk, idempotencyKey: 'timed' }).ended).toBe('sent');
  return performance.now() - start;
}

/** A data folder with a letter on the desk and this server’s account, to be copied for each trial. */
async function makeDesk(name: string, { port }: FaultServer, postscript = ''): Promise<void> {
  const career = aSearchWithADraft();
  mkdirSync(join(folder, name));
  const desk = await openLetterDesk({
    server: { host: '127.0.0.1', port, security: 'tls', user: 'niamh', password: 'secret' },
    folder: join(folder, name),
    career: {
      ...career,
      drafts: career.drafts.map((draft) => ({ ...draft, body: `${draft.body}\n\n${postscript}` })),
    },
  });
  await desk.close();
}

function copyDesk(name: string, copy: string): string {
  cpSync(join(folder, name), join(folder, copy), { recursive: true });
  return join(folder, copy);
}

function times<Item>(count: number, make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_none, index) => make(index));
}
