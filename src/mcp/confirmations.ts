import { createHash, randomBytes } from 'node:crypto';

/**
 * What the seeker was asked on this connection, so that a yes counts for the very request it was given to, and once: the number a
 * client sends back with the answer comes from outside.
 */
export class Confirmations {
  readonly #asked = new Map<string, string>();

  /** Remembers a question. Returns the number under which its answer is known. */
  ask(tool: string, input: unknown): string {
    const number = randomBytes(16).toString('base64url');
    this.#asked.set(number, digest(tool, input));
    return number;
  }

  /** Whether that number was given out for this very request; it is used up either way. */
  isFor(number: string | undefined, tool: string, input: unknown): boolean {
    if (number === undefined) return false;
    const asked = this.#asked.get(number);
    this.#asked.delete(number);
    return asked === digest(tool, input);
  }
}

function digest(tool: string, input: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([tool, input]))
    .digest('hex');
}
