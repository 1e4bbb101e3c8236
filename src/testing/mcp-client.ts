import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const PROGRAM = resolve('dist/cli.js');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly message?: string };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface ToolAnswer {
  readonly isError?: boolean;
  readonly content?: readonly { readonly text: string }[];
  /** Of clients of 2026: what the server wants to know first. */
  readonly resultType?: string;
  readonly inputRequests?: Readonly<Record<string, { readonly params: { readonly message: string } }>>;
  readonly requestState?: string;
}

/** What the person in front of the client says when asked; `null` for a client that cannot ask. */
export type Person = ((question: string) => 'yes' | 'no' | 'cancel') | null;

const PROTOCOL = { 2025: '2025-06-18', 2026: '2026-07-28' } as const;

/** An assistant's end of the line: the server as a process of its own, spoken to over its standard input and output. */
export class McpClient {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #era: keyof typeof PROTOCOL;
  readonly #person: Person;
  #last = 0;
  #errors = '';

  constructor(
    dataFolder: string,
    { era = 2025, person = null }: { era?: 2025 | 2026; person?: Person } = {},
  ) {
    this.#era = era;
    this.#person = person;
    if (!existsSync(PROGRAM)) throw new Error('There is no dist/cli.js; run npm run build first.');
    this.#process = spawn(process.execPath, [PROGRAM, 'mcp', '--data', dataFolder], { stdio: 'pipe' });
    this.#process.stderr.on('data', (some: Buffer) => {
      this.#errors += some.toString();
    });
    createInterface({ input: this.#process.stdout }).on('line', (line) => this.#hear(JSON.parse(line)));
  }

  /** What it said on standard error. */
  get errors(): string {
    return this.#errors;
  }

  async open(): Promise<this> {
    if (this.#era === 2026) return this;
    const clientInfo = { name: 'test', version: '1' };
    const capabilities = this.#capabilities();
    await this.ask('initialize', { protocolVersion: PROTOCOL[2025], capabilities, clientInfo });
    this.#say({ method: 'notifications/initialized' });
    return this;
  }

  async ask<Result>(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<Result> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#say({ id, method, params: this.#era === 2026 ? { ...params, _meta: this.#envelope() } : params });
    const { result, error } = await answer;
    if (error !== undefined) throw new Error(error.message);
    return result as Result;
  }

  call(name: string, args: Readonly<Record<string, unknown>> = {}, more: object = {}): Promise<ToolAnswer> {
    return this.ask('tools/call', { name, arguments: args, ...more });
  }

  /** The JSON of an answer, without the notice before it. */
  async read<Value>(name: string, args: Readonly<Record<string, unknown>> = {}): Promise<Value> {
    const { content, isError } = await this.call(name, args);
    const text = content?.at(-1)?.text ?? '';
    if (isError === true) throw new Error(text);
    return JSON.parse(text);
  }

  /** Hangs up. Returns the exit code of the server. */
  close(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#process.once('exit', resolve));
    this.#process.stdin.end();
    return ended;
  }

  #hear(message: Message): void {
    if (message.method === 'elicitation/create') {
      const said = this.#person?.(message.params?.message ?? '') ?? 'cancel';
      this.#say({ id: message.id, result: answerOf(said) });
    } else if (message.id !== undefined) {
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    }
  }

  #say(message: object): void {
    this.#process.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  }

  #capabilities(): object {
    return this.#person === null ? {} : { elicitation: { form: {} } };
  }

  #envelope(): object {
    return {
      'io.modelcontextprotocol/protocolVersion': PROTOCOL[2026],
      'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
      'io.modelcontextprotocol/clientCapabilities': this.#capabilities(),
    };
  }
}

export function answerOf(said: 'yes' | 'no' | 'cancel'): object {
  if (said === 'cancel') return { action: 'cancel' };
  return { action: 'accept', content: { record: said === 'yes' } };
}
