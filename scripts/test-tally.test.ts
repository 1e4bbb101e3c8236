import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  const tally = readTally(aReport({ numFailedTests: 1, numPendingTests: 2 }), 1);
  expect(formatTally(tally)).toBe('3 passed, 1 failed, 2 skipped');
});

it('counts a file that could not be loaded as a failure', () => {
  const file = aReport({ success: false, testResults: [{ status: 'failed', assertionResults: [] }] });
  expect(readTally(file, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

it('never calls a failed run a success, even when no test failed', () => {
  expect(readTally(aReport({}), 1).failed).toBe(1);
  expect(readTally(join(folder, 'never-written.json'), 1).failed).toBe(1);
});

it('takes a skip for a failure where nothing may be skipped', () => {
  const tally = addTallies({ passed: 1, failed: 0, skipped: 1 }, { passed: 2, failed: 0, skipped: 0 });
  expect(formatTally(tally)).toBe('3 passed, 0 failed, 1 skipped');
  expect(formatTally(countSkipsAsFailures(tally))).toBe('3 passed, 1 failed');
});
