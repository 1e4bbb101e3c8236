import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as z from 'zod';

/** How many tests passed, failed and were skipped, and the names of those that failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
}

export const NOTHING_RUN: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };

const AssertionResult = z.object({ status: z.string(), fullName: z.string() });
const VitestReport = z.object({
  success: z.boolean(),
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), assertionResults: z.array(AssertionResult) }),
  ),
});
type VitestReport = z.infer<typeof VitestReport>;

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
  };
}

/**
 * What vitest's JSON report says. A file that could not even be loaded has no tests to count and is one failure; so is
 * a run that failed without a failed test, for example by an unhandled rejection.
 */
export function readTally(project: string, file: string, exitCode: number | null): Tally {
  const report = readReport(file);
  if (report === null) {
    return { ...NOTHING_RUN, failed: 1, failures: [`${project}: ended without a report (exit ${exitCode})`] };
  }
  const failures = namesOfFailed(report);
  if (failures.length === 0 && exitCode !== 0) {
    failures.push(`${project}: no test failed, but the run did (exit ${exitCode}); see what it printed`);
  }
  return {
    passed: report.numPassedTests,
    failed: Math.max(failures.length, report.numFailedTests),
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

/** A machine that has everything has no reason to skip; there a skip is a hole that looks like a success. */
export function countSkipsAsFailures({ passed, failed, skipped, failures }: Tally): Tally {
  if (skipped === 0) return { passed, failed, skipped, failures };
  const why = `${skipped} skipped, which counts as failed where CI is true`;
  return { passed, failed: failed + skipped, skipped: 0, failures: [...failures, why] };
}

/** The last line of a run. */
export function formatTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

function namesOfFailed({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && assertionResults.length === 0) return [`${file}: could not be loaded`];
    return failed.map(({ fullName }) => `${file}: ${fullName}`);
  });
}

function readReport(file: string): VitestReport | null {
  try {
    return VitestReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
