import { homedir } from 'node:os';
import type { Instant } from '#core/time/instant.ts';
import { runCli } from './run-cli.ts';

// Whoever reads only the first lines (`afterword agenda | head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2), {
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  get stdin() {
    return process.stdin;
  },
  environment: process.env,
  machine: { platform: process.platform, home: homedir(), workingFolder: process.cwd() },
  now: () => Date.now() as Instant,
  openAsk:
    process.stdin.isTTY === true && process.stdout.isTTY === true
      ? async () => (await import('./ask/ask-on-terminal.ts')).ASK_ON_TERMINAL
      : null,
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
});
