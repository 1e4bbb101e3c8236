import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const PROGRAM = resolve('dist/cli.js');

const LINK = /http:\/\/127\.0\.0\.1:(\d+)\/start\?token=([\w-]+)/;

/** `afterword serve` as a process of its own, as built, on any free port unless one is named. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  #out = '';
  #error = '';

  constructor(
    dataFolder: string,
    args: readonly string[] = ['--port', '0'],
    environment: Readonly<Record<string, string>> = {},
    /** A program that runs it, such as strace. */
    within: readonly string[] = [],
  ) {
    if (!existsSync(PROGRAM)) throw new Error('There is no dist/cli.js; run npm run build first.');
    const [command = '', ...rest] = [
      ...within,
      process.execPath,
      PROGRAM,
      'serve',
      '--data',
      dataFolder,
      ...args,
    ];
    this.#child = spawn(command, rest, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    this.#ended = new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.stdout?.on('data', (some: Buffer) => {
      this.#out += some.toString();
    });
    this.#child.stderr?.on('data', (some: Buffer) => {
      this.#error += some.toString();
    });
  }

  get out(): string {
    return this.#out;
  }

  get error(): string {
    return this.#error;
  }

  /** Waits until it says where it is. */
  async link(): Promise<{ readonly url: string; readonly port: number; readonly origin: string }> {
    for (;;) {
      const [url, port] = LINK.exec(this.#out) ?? [];
      if (url !== undefined) return { url, port: Number(port), origin: `http://127.0.0.1:${port}` };
      const isOver = await Promise.race([
        this.#ended.then(() => true),
        new Promise<boolean>((resolve) => setTimeout(resolve, 50, false)),
      ]);
      if (isOver && !LINK.test(this.#out)) throw new Error(`It ended and said: ${this.#out}${this.#error}`);
    }
  }

  /** The exit code; `null` when a signal ended it. */
  ended(): Promise<number | null> {
    return this.#ended;
  }

  stop(signal: NodeJS.Signals): Promise<number | null> {
    this.#child.kill(signal);
    return this.#ended;
  }
}
