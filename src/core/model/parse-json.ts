import { InvalidInputError } from '../errors.ts';

/** JSON text as a value. @throws InvalidInputError with the line and column of the first character that is out of place. */
export function parseJson(text: string, name: string): unknown {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(bare);
  } catch (error) {
    throw notJson(bare, name, error);
  }
}

function notJson(text: string, name: string, cause: unknown): InvalidInputError {
  const offset = firstFault(text);
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - (before.lastIndexOf('\n') + 1) + 1;
  const found = offset >= text.length ? 'it ends too early' : `unexpected ${quote(text, offset)}`;
  return new InvalidInputError(`${name} is not JSON: ${found}`, `line ${line}, column ${column}`, { cause });
}

/** JSON.parse says where only in some of its messages and differs between runtimes, so a failed text is read once more. */
function firstFault(text: string): number {
  return new JsonReader(text).readDocument();
}

function quote(text: string, offset: number): string {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0xfffd);
  return /\s/.test(character) && character !== ' ' ? 'end of line' : `“${character}”`;
}

const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

/** Reads as far as the text is JSON, without building anything; no recursion, so that deep nesting does no harm. */
class JsonReader {
  readonly #text: string;
  readonly #open: ('}' | ']')[] = [];
  #wantsValue = true;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @returns the offset of the first character that is out of place. */
  readDocument(): number {
    do this.#skip(SPACE);
    while (this.#wantsValue ? this.#stepValue() : this.#stepOn());
    return this.#at;
  }

  #stepValue(): boolean {
    const opened = this.#readValueOrOpening();
    if (opened === '}' || opened === ']') {
      this.#open.push(opened);
      // An empty object or array is over at once; otherwise its first key or value comes next.
      if (!this.#closes()) return this.#readKey();
    }
    this.#wantsValue = false;
    return opened !== null;
  }

  #stepOn(): boolean {
    if (this.#open.length === 0) return false;
    if (this.#closes()) return true;
    this.#wantsValue = true;
    return this.#take(',') && this.#readKey();
  }

  #readValueOrOpening(): 'value' | '}' | ']' | null {
    if (this.#take('{')) return '}';
    if (this.#take('[')) return ']';
    if (this.#text[this.#at] === '"') return this.#readString() ? 'value' : null;
    return this.#skip(NUMBER) || this.#skip(WORD) ? 'value' : null;
  }

  /** In an object a key and a colon stand before each value. */
  #readKey(): boolean {
    if (this.#open.at(-1) !== '}') return true;
    this.#skip(SPACE);
    if (this.#text[this.#at] !== '"' || !this.#readString()) return false;
    this.#skip(SPACE);
    return this.#take(':');
  }

  #closes(): boolean {
    this.#skip(SPACE);
    const closing = this.#open.at(-1);
    if (closing === undefined || !this.#take(closing)) return false;
    this.#open.pop();
    return true;
  }

  #readString(): boolean {
    return this.#skip(STRING) && this.#take('"');
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }
}
