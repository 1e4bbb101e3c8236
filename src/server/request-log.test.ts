import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LogLine, openRequestLog, placeOf } from './request-log.ts';

const LINE: LogLine = {
  time: '2026-11-24T09:00:00.000Z',
  request: 'r1',
  route: '/api/drafts/:id',
  method: 'GET',
  status: 200,
  ms: 3,
  error: null,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('openRequestLog', () => {
  it('writes one line of JSON a request, for the seeker’s eyes only', () => {
    const write = openRequestLog(folder);
    write(LINE);
    write({ ...LINE, request: 'r2' });
    const file = join(folder, 'server.log');
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).request)).toEqual(['r1', 'r2']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('keeps three files and no more, whatever is written', () => {
    const write = openRequestLog(folder, 300);
    for (let index = 0; index < 40; index += 1) write({ ...LINE, request: `r${index}` });
    expect(readdirSync(folder).sort()).toEqual(['server.log', 'server.log.1', 'server.log.2']);
    for (const name of readdirSync(folder))
      expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(300);
    expect(readFileSync(join(folder, 'server.log'), 'utf8')).toContain('"r39"');
  });
});

describe('placeOf', () => {
  it('says where, and nothing of what the message quotes', () => {
    const place = placeOf(new TypeError('cannot read Rosa Alvarez'));
    expect(place).toMatch(/^TypeError at request-log\.test\.ts:\d+$/);
  });
});
