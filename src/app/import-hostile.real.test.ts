import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { AppError } from '#core/errors.ts';
import { applyInvitation } from '#core/intake/apply-invitation.ts';
import type { CalendarFile } from '#core/intake/calendar-event.ts';
import type { ImportAnswers, ImportProposal } from '#core/intake/import-proposal.ts';
import { readInvitation } from '#core/intake/read-invitation.ts';
import { parseCareer } from '#core/model/parse-career.ts';
import { writeCareer } from '#core/model/write-career.ts';
import { createSandbox } from '#sandbox/sandbox.ts';
import { sampleCareer } from './sample/sample-career.ts';
import { begunCareer, NOW } from './testing/bring-in.ts';

const folderOf = (name: string) => new URL(`../../corpus/${name}/`, import.meta.url);
const filesIn = (name: string) =>
  readdirSync(folderOf(name))
    .filter((file) => file.endsWith('.ics'))
    .map((file) => ({ file, bytes: readFileSync(new URL(file, folderOf(name))) }));

/** The real worker, with its own deadline and limits. */
const sandbox = createSandbox();
afterAll(() => sandbox.close());

const career = begunCareer();
const MUTANTS = 1_000;
const SEED = 20261125;

interface Outcome {
  readonly kind: 'kept' | 'refused' | 'bug';
  readonly said: string;
  readonly milliseconds: number;
}

/** Takes a file all the way: worker, proposal, every question answered somehow, career. */
async function bringIn(bytes: Uint8Array): Promise<Outcome> {
  const start = performance.now();
  const outcome = (kind: Outcome['kind'], said: string) => ({
    kind,
    said,
    milliseconds: performance.now() - start,
  });
  try {
    const file = await sandbox.run('ics', bytes);
    const said = takeIn(file);
    return outcome('kept', said);
  } catch (error) {
    if (error instanceof AppError) return outcome('refused', `${error.message}${error.at ?? ''}`);
    return outcome('bug', error instanceof Error ? (error.stack ?? '') : String(error));
  }
}

function takeIn(file: CalendarFile): string {
  let proposal = readInvitation(file, career, NOW);
  let answers: ImportAnswers = {};
  for (let turn = 0; turn < 5; turn++) {
    answers = answerAll(proposal, answers);
    proposal = readInvitation(file, career, NOW, answers);
  }
  let ids = 0;
  const newId = (prefix: string) => {
    ids += 1;
    return `${prefix}${ids}`;
  };
  const { career: after } = applyInvitation(file, career, NOW, answers, newId);
  // What is kept is a career like any other: it can be written and read back, byte for byte.
  const text = writeCareer(parseCareer(after));
  expect(writeCareer(parseCareer(JSON.parse(text)))).toBe(text);
  expect(text).not.toMatch(/\p{Cs}/u);
  return JSON.stringify(proposal);
}

const BY_KIND: Readonly<Record<string, string>> = {
  length: '45',
  hours: '09:00-10:00',
  timeZone: 'Europe/Dublin',
  organization: 'Quayside Instruments',
  organizationCountry: 'IE',
  agencyCountry: 'IE',
  agency: 'Brook Talent',
  role: 'Lens Designer',
  whichHour: 'first',
  format: 'unknown',
};

function answerAll(proposal: ImportProposal, before: ImportAnswers): ImportAnswers {
  const own = (key: string) => (Object.hasOwn(before, key) ? before[key] : {});
  return Object.fromEntries(
    proposal.items.map(({ uid, questions }) => [
      uid,
      {
        ...own(uid),
        ...Object.fromEntries(
          questions.map(({ id, suggested, choices }) => [
            id,
            BY_KIND[id] ??
              (id.startsWith('name ') ? 'leave-out' : (suggested ?? choices[0]?.id ?? 'Europe/Dublin')),
          ]),
        ),
      },
    ]),
  );
}

describe('P09 foreign bytes cannot stop or crash the program', () => {
  test.each(filesIn('hostile'))('$file', async ({ bytes }) => {
    const { kind, said, milliseconds } = await bringIn(bytes);
    expect(kind, said).not.toBe('bug');
    expect(milliseconds).toBeLessThan(15_000);
    // Nothing unseen, nothing that turns text around, and no second line gets through.
    expect(said.replace(/\\[nrt"\\/]/g, '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|\\u00/u);
    if (kind === 'refused') expect(said.length).toBeLessThan(400);
  });

  test.each([
    [
      '20 MB of events',
      () => `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nEND:VEVENT\r\n'.repeat(770_000)}END:VCALENDAR`,
    ],
    ['one line of 1.9 MB', () => event(`DESCRIPTION:${'x'.repeat(1_900_000)}`)],
    ['a line folded 190,000 times', () => event(`DESCRIPTION:${'a\r\n b'.repeat(190_000)}`)],
    ['a parameter of 1.9 MB', () => event(`ATTENDEE;CN="${'Ada '.repeat(475_000)}":mailto:ada@example.org`)],
    ['60,000 attendees', () => event('ATTENDEE:mailto:a@example.org\r\n'.repeat(60_000))],
    ['900,000 backslashes', () => event(`SUMMARY:${'\\\\'.repeat(900_000)}`)],
    ['900,000 quotes', () => event(`ATTENDEE;CN=${'"'.repeat(900_000)}:mailto:a@example.org`)],
    ['900,000 semicolons', () => event(`ATTENDEE${';'.repeat(900_000)}:mailto:a@example.org`)],
    ['a title of 1.9 MB of blanks', () => event(`SUMMARY:a${' '.repeat(1_900_000)}b`)],
    ['a place of brackets', () => event(`LOCATION:${'('.repeat(900_000)}`)],
    ['10,000 zones', () => zones(10_000)],
  ])('%s', async (_name, make) => {
    const { kind, said, milliseconds } = await bringIn(new TextEncoder().encode(make()));
    expect(kind, said).not.toBe('bug');
    expect(milliseconds).toBeLessThan(15_000);
  });

  test(`${MUTANTS} mutated invitations: no crash, no hang`, async () => {
    const seeds = [
      ...filesIn('invitations'),
      ...filesIn('hostile').filter(({ bytes }) => bytes.length < 8_000),
    ];
    const random = randomFrom(SEED);
    const start = performance.now();
    const outcomes: Outcome[] = [];
    for (let turn = 0; turn < MUTANTS; turn++) {
      const seed = seeds[turn % seeds.length];
      const other = seeds[Math.floor(random() * seeds.length)];
      if (seed === undefined || other === undefined) continue;
      outcomes.push(await bringIn(mutate(seed.bytes, other.bytes, random)));
    }
    const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
    expect(outcomes.filter(({ kind }) => kind === 'bug').map(({ said }) => said)).toEqual([]);
    expect(outcomes).toHaveLength(MUTANTS);
    // Mutants that are all refused at the first line would try nothing.
    expect(count('kept')).toBeGreaterThan(MUTANTS / 4);
    expect(count('refused')).toBeGreaterThan(MUTANTS / 10);
    expect(outcomes.filter(({ said }) => said.includes('took too long'))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(60_000);
  });
});

describe('P09 career files too', () => {
  const text = Buffer.from(writeCareer(sampleCareer(NOW)));
  const outcomeOf = (bytes: Uint8Array) =>
    sandbox.run('career', bytes).then(
      (read) => ({ kind: 'kept', said: writeCareer(parseCareer(read)) }),
      (error: unknown) =>
        error instanceof AppError
          ? { kind: 'refused', said: `${error.message}, at ${error.at}` }
          : { kind: 'bug', said: String(error) },
    );

  test('300 mutated ones are read whole or refused in one line', async () => {
    const random = randomFrom(SEED);
    const kinds = new Map<string, number>();
    for (let turn = 0; turn < 300; turn++) {
      const { kind, said } = await outcomeOf(mutate(text, text, random));
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      expect(kind, said).not.toBe('bug');
      if (kind === 'refused') expect(said).toMatch(/^[^\n]{5,500}$/);
    }
    expect(kinds.get('refused')).toBeGreaterThan(200);
  });

  test.each([
    ['five million brackets', '['.repeat(5_000_000)],
    ['five million braces', '{"a":'.repeat(1_000_000)],
    ['a number of a million digits', `{"format":${'9'.repeat(1_000_000)}}`],
    ['a key of a million letters', `{"${'a'.repeat(1_000_000)}":1}`],
    ['a key called __proto__', '{"format":"afterword/1","__proto__":{"seeker":1}}'],
    ['a million organizations', `{"format":"afterword/1","organizations":[${'{},'.repeat(1_000_000)}{}]}`],
    ['half a character', '{"format":"afterword/1","seeker":{"name":"\\ud800"}}'],
  ])('%s', async (_name, json) => {
    const { kind, said } = await outcomeOf(new TextEncoder().encode(json));
    expect(kind, said).toBe('refused');
    expect(said.length).toBeLessThan(600);
  });
});

function event(line: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTART:20261202T140000Z',
    line,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.join('\r\n');
}

function zones(count: number): string {
  const zone = (index: number) =>
    `BEGIN:VTIMEZONE\r\nTZID:Z${index}\r\nBEGIN:STANDARD\r\nTZOFFSETFROM:+0137\r\nTZOFFSETTO:+0137\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n`;
  const all = Array.from({ length: count }, (_, index) => zone(index)).join('');
  return event('DTEND;TZID=Z77:20261202T150000').replace('BEGIN:VEVENT', `${all}BEGIN:VEVENT`);
}

const TOKENS = [
  'BEGIN:VEVENT\r\n',
  'END:VEVENT\r\n',
  'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n',
  'RECURRENCE-ID:20261202T140000Z\r\n',
  'DTSTART;VALUE=DATE:20261202\r\n',
  'DTEND;TZID=Nowhere:20261301T990000\r\n',
  'DURATION:P99999999W\r\n',
  'SEQUENCE:-1e999\r\n',
  'ATTENDEE;CN="":mailto:\r\n',
  'ORGANIZER;CN=__proto__:MAILTO:__proto__@x.example\r\n',
  'METHOD:CANCEL\r\n',
  '\r\n ',
  '\\,\\;\\n\\\\',
  '"',
  ';',
  ':',
  '\u0000',
  '\u202e',
  '\u{1f600}',
  '%00',
];

/** One to four changes: bits, bytes, lines, tokens, pieces of another file, a cut. */
function mutate(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  let result = Buffer.from(bytes);
  const at = (length = result.length) => Math.floor(random() * (length + 1));
  const splice = (from: number, until: number, put: Uint8Array) =>
    Buffer.concat([result.subarray(0, from), put, result.subarray(Math.max(from, until))]);
  const changes = 1 + Math.floor(random() * 4);
  for (let turn = 0; turn < changes; turn++) {
    const from = at();
    const lines = result.toString('latin1').split('\n');
    switch (Math.floor(random() * 8)) {
      case 0:
        if (from < result.length) result[from] = (result[from] ?? 0) ^ (1 << Math.floor(random() * 8));
        break;
      case 1:
        result = splice(from, from + Math.floor(random() * 12), Buffer.alloc(0));
        break;
      case 2:
        result = splice(from, from, Buffer.from(TOKENS[Math.floor(random() * TOKENS.length)] ?? ''));
        break;
      case 3: {
        const start = at(other.length);
        result = splice(from, from, Buffer.from(other.subarray(start, start + Math.floor(random() * 200))));
        break;
      }
      case 4:
        lines.splice(at(lines.length), 1);
        result = Buffer.from(lines.join('\n'), 'latin1');
        break;
      case 5:
        lines.splice(at(lines.length), 0, TOKENS[Math.floor(random() * 11)]?.trimEnd() ?? '');
        result = Buffer.from(lines.join('\n'), 'latin1');
        break;
      case 6:
        result = Buffer.from(
          result.toString('latin1').replace(/\d/g, (digit) => (random() < 0.05 ? '9' : digit)),
          'latin1',
        );
        break;
      case 7:
        if (random() < 0.3) result = result.subarray(0, from);
        break;
    }
  }
  return result;
}

/** mulberry32 */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
