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
  workingFolder: process.cwd(),
  now: () => Date.now() as Instant,
  canAsk: process.stdin.isTTY === true && process.stdout.isTTY === true,
});
