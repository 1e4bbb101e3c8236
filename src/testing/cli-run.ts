import { runCli } from '#cli/run-cli.ts';
import type { Instant } from '#core/time/instant.ts';
import { instantFrom } from '#core/time/instant.ts';

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs one command line in this process, on real files, with its output caught. */
export async function runCliHere(
  args: readonly string[],
  {
    stdin = '',
    at = '2028-02-23T09:00:00+00:00',
    folder = process.cwd(),
    environment = {},
  }: {
    readonly stdin?: string;
    readonly at?: string;
    readonly folder?: string;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): Promise<CliResult> {
  let out = '';
  let error = '';
  const now: Instant = instantFrom(at);
  const code = await runCli(args, {
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    stdin: bytesOf(stdin),
    environment,
    workingFolder: folder,
    now: () => now,
    canAsk: false,
  });
  return { code, out, error };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
