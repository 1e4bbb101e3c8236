import type { Parts } from '#app/open-services.ts';
import type { Ask } from '#cli/ask/ask.ts';
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
    ask = null,
    parts,
  }: {
    readonly stdin?: string;
    readonly at?: string;
    readonly folder?: string;
    readonly environment?: Readonly<Record<string, string>>;
    /** A person at the terminal; without, nobody can be asked. */
    readonly ask?: Ask | null;
    readonly parts?: Parts;
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
    machine: { platform: 'linux', home: folder, workingFolder: folder },
    now: () => now,
    openAsk: ask === null ? null : () => Promise.resolve(ask),
    untilStopped: () => Promise.resolve(),
    ...(parts === undefined ? {} : { parts }),
  });
  return { code, out, error };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
