import { defineConfig } from 'vitest/config';

/** `unit` is quick and needs nothing; `real` starts databases, mail servers and processes; `e2e` drives a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['**/*.real.test.ts'],
          // Loading the modules is most of the work, so files share them: a unit test leaves nothing behind.
          isolate: false,
          // A busy machine is slow, not wrong; what must be quick says so in its own test.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'real',
          include: ['src/**/*.real.test.ts', 'scripts/**/*.real.test.ts', 'e2e/**/*.real.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
