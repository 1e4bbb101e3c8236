import { inflateSync } from 'node:zlib';

/** What a screen reader or a search would find on the pages of a PDF of ours. */
export interface ReadPdf {
  /** Line breaks are lost; each piece of text stands by itself. */
  readonly text: string;
  readonly isTagged: boolean;
}

/** Reads the text layer by the fonts' own tables from glyphs to Unicode, as any reader must. */
export function readPdf(pdf: Uint8Array): ReadPdf {
  const objects = objectsOf(Buffer.from(pdf));
  const pages = [...objects.values()].flatMap(({ dict }) => {
    const contents = /\/Contents (\d+) 0 R/.exec(dict)?.[1];
    const stream = objects.get(contents ?? '')?.stream;
    return stream === undefined ? [] : [readPage(stream, fontsOf(dict, objects))];
  });
  return {
    text: pages.join(' '),
    isTagged: [...objects.values()].some(({ dict }) => /\/MarkInfo\s*<<\s*\/Marked true/.test(dict)),
  };
}

/** The fonts of a page, which names them for itself. */
function fontsOf(
  page: string,
  objects: ReadonlyMap<string, PdfObject>,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const resources = /\/Resources (\d+) 0 R/.exec(page)?.[1];
  const list = /\/Font\s*<<(.*?)>>/s.exec(objects.get(resources ?? '')?.dict ?? page)?.[1] ?? '';
  return new Map(
    [...list.matchAll(/\/(\w+)\s+(\d+) 0 R/g)].map(([, name = '', id = '']) => [
      name,
      toUnicodeOf(objects, id),
    ]),
  );
}

interface PdfObject {
  readonly dict: string;
  readonly stream: string;
}

function objectsOf(file: Buffer): ReadonlyMap<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  const text = file.toString('latin1');
  for (const match of text.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b(.*?)endobj/gs)) {
    const [, id = '', body = ''] = match;
    const at = body.search(/stream\r?\n/);
    const dict = at === -1 ? body : body.slice(0, at);
    const stream = at === -1 ? '' : inflated(dict, body.slice(at).replace(/^stream\r?\n/, ''));
    objects.set(id, { dict, stream });
    if (dict.includes('/ObjStm'))
      for (const [inner, value] of unpacked(dict, stream)) objects.set(inner, value);
  }
  return objects;
}

function inflated(dict: string, raw: string): string {
  const length = Number(/\/Length (\d+)/.exec(dict)?.[1] ?? raw.length);
  const bytes = Buffer.from(raw, 'latin1').subarray(0, length);
  return dict.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
}

function unpacked(dict: string, stream: string): readonly (readonly [string, PdfObject])[] {
  const first = Number(/\/First (\d+)/.exec(dict)?.[1] ?? 0);
  const numbers = stream.slice(0, first).trim().split(/\s+/);
  return numbers.flatMap((id, index) => {
    if (index % 2 === 1) return [];
    const from = first + Number(numbers[index + 1]);
    const next = numbers[index + 3];
    const body = stream.slice(from, next === undefined ? undefined : first + Number(next));
    return [[id, { dict: body, stream: '' }] as const];
  });
}

function toUnicodeOf(objects: ReadonlyMap<string, PdfObject>, fontId: string): ReadonlyMap<string, string> {
  const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(fontId)?.dict ?? '')?.[1];
  const glyphs = new Map<string, string>();
  const source = objects.get(table ?? '')?.stream ?? '';
  for (const [, block = ''] of source.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, glyph = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      glyphs.set(glyph.toLowerCase(), utf16(Buffer.from(hex, 'hex')));
    }
  }
  return glyphs;
}

function readPage(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map();
  // Where several glyphs make one letter, the page says which, and the glyphs themselves are passed over.
  let isSaid = false;
  let text = '';
  let operands: readonly Token[] = [];
  for (const token of tokensOf(content)) {
    const word = typeof token === 'string' ? token : null;
    const strings = operands.filter((each) => typeof each !== 'string');
    if (word === 'Tf') font = fonts.get(String(operands.at(-2)).slice(1)) ?? new Map();
    if (word === 'BDC' && operands.includes('/ActualText')) {
      isSaid = true;
      text += strings.map((bytes) => utf16(bytes).replace(/^\u{FEFF}/u, '')).join('');
    }
    if ((word === 'Tj' || word === 'TJ') && !isSaid) text += glyphsOf(strings, font);
    if (word === 'EMC') isSaid = false;
    if (word === 'BT') text += ' ';
    operands = word !== null && /^[A-Za-z]/.test(word) ? [] : [...operands, token];
  }
  return text;
}

function glyphsOf(strings: readonly Buffer[], font: ReadonlyMap<string, string>): string {
  return strings
    .flatMap((bytes) => bytes.toString('hex').match(/.{4}/g) ?? [])
    .map((glyph) => font.get(glyph) ?? '\u{FFFD}')
    .join('');
}

function utf16(bytes: Buffer): string {
  return Buffer.from(bytes).swap16().toString('utf16le');
}

/** A string of bytes; or a name, number or operator. */
type Token = string | Buffer;

const NEXT = /(?:<\w+>|<<|>>|\/?[\w.*'"-]+|[\s\S])/y;

function* tokensOf(content: string): Generator<Token> {
  let at = 0;
  while (at < content.length) {
    if (content[at] === '(') {
      const end = endOfString(content, at);
      yield bytesOf(content.slice(at + 1, end));
      at = end + 1;
      continue;
    }
    NEXT.lastIndex = at;
    const [token] = NEXT.exec(content) ?? [' '];
    if (token.startsWith('<') && token.length > 2) yield Buffer.from(token.slice(1, -1), 'hex');
    else if (token.trim() !== '') yield token;
    at += token.length;
  }
}

/** Strings may hold pairs of parentheses as they are. */
function endOfString(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    if (content[at] === '\\') at += 1;
    else if (content[at] === '(') depth += 1;
    else if (content[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return content.length;
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function bytesOf(inner: string): Buffer {
  const plain = inner.replace(
    /\\(?:([0-7]{1,3})|([\s\S]))/g,
    (_, octal: string | undefined, letter: string) =>
      octal === undefined ? (ESCAPED[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8)),
  );
  return Buffer.from(plain, 'latin1');
}
