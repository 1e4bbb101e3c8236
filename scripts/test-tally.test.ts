import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addTallies, countSkipsAsFailures, formatTally, readTally } from './test-tally.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tally-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function aReport(overrides: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(
    file,
    JSON.stringify({
      success: true,
      numPassedTests: 3,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [],
      ...overrides,
    }),
  );
  return file;
}

it('counts what vitest counted', () => {
  const tally = readTally('unit', aReport({ numFailedTests: 1, numPendingTests: 2 }), 1);
  expect(formatTally(tally)).toBe('3 passed, 1 failed, 2 skipped');
});

it('counts a file that could not be loaded as a failure', () => {
  const name = resolve('src/x.test.ts');
  const file = aReport({ success: false, testResults: [{ name, status: 'failed', assertionResults: [] }] });
  expect(readTally('unit', file, 1)).toEqual({
    passed: 3,
    failed: 1,
    skipped: 0,
    failures: ['src/x.test.ts: could not be loaded'],
  });
});

it('never calls a failed run a success, even when no test failed', () => {
  for (const file of [aReport({}), join(folder, 'never-written.json')]) {
    const { failed, failures } = readTally('unit', file, 1);
    expect(failed).toBe(1);
    expect(failures).toEqual([expect.stringContaining('unit: ')]);
  }
});

it('names each test that failed, by its file', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'adds' },
    { status: 'failed', fullName: 'days rolls over' },
  ];
  const name = resolve('src/core/day.test.ts');
  const file = aReport({ numFailedTests: 1, testResults: [{ name, status: 'failed', assertionResults }] });
  expect(readTally('unit', file, 1).failures).toEqual(['src/core/day.test.ts: days rolls over']);
});

it('takes a skip for a failure where nothing may be skipped', () => {
  const tally = addTallies(
    { passed: 1, failed: 0, skipped: 1, failures: [] },
    { passed: 2, failed: 0, skipped: 0, failures: [] },
  );
  expect(formatTally(tally)).toBe('3 passed, 0 failed, 1 skipped');
  expect(formatTally(countSkipsAsFailures(tally))).toBe('3 passed, 1 failed');
});
