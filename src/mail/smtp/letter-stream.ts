import { Readable } from 'node:stream';

const CHUNK = 16 * 1024;

/**
 * The frozen bytes, handed out only after `beforeFirstByte` has settled, and counted: so that we know, and need not ask the
 * library, whether any of the letter may have left.
 */
export class LetterStream extends Readable {
  readonly #bytes: Uint8Array;
  readonly #beforeFirstByte: () => Promise<void>;
  #offset = 0;
  #ended = false;
  #begun = false;
  /** Why nothing may be handed over, when `beforeFirstByte` refused. */
  refusal: { readonly error: unknown } | null = null;

  constructor(bytes: Uint8Array, beforeFirstByte: () => Promise<void>) {
    super({ highWaterMark: CHUNK });
    this.#bytes = bytes;
    this.#beforeFirstByte = beforeFirstByte;
  }

  get pulled(): 'nothing' | 'some' | 'all' {
    if (this.#offset === 0) return 'nothing';
    return this.#ended ? 'all' : 'some';
  }

  override _read(): void {
    if (this.#begun) {
      this.#pushNext();
      return;
    }
    this.#begun = true;
    this.#beforeFirstByte().then(
      () => {
        // The line may have dropped while we wrote down that we are about to hand over.
        if (!this.destroyed) this.#pushNext();
      },
      (error: unknown) => {
        this.refusal = { error };
        this.destroy(error instanceof Error ? error : new Error(String(error)));
      },
    );
  }

  #pushNext(): void {
    if (this.#offset >= this.#bytes.length) {
      this.#ended = true;
      this.push(null);
      return;
    }
    const chunk = this.#bytes.subarray(this.#offset, this.#offset + CHUNK);
    this.#offset += chunk.length;
    this.push(chunk);
  }
}
