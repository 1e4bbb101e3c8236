import { FailedError, InvalidInputError } from '#core/errors.ts';
import { oneLine } from './one-line.ts';

/** A whole line of the file, put together from its folded pieces, and the number of its first. */
export interface ContentLine {
  readonly text: string;
  readonly line: number;
}

/** A part of the file between BEGIN and END. */
export interface IcsComponent {
  readonly name: string;
  readonly line: number;
  readonly lines: ContentLine[];
  readonly parts: IcsComponent[];
}

const DEEPEST = 8;
const MOST_LINES = 200_000;
const RETRY = 'save the invitation again from the message it came with';

/** The text of the file: UTF-8 with or without a mark, else UTF-16 with one, else what Windows wrote before. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The calendars in a file, every part closed.
 * @throws InvalidInputError with the line at which it stops being a calendar file
 */
export function readComponents(text: string): readonly IcsComponent[] {
  const roots: IcsComponent[] = [];
  const open: IcsComponent[] = [];
  for (const content of unfold(text)) {
    const [name = '', value = ''] = split(content.text);
    const inner = open.at(-1);
    if (name === 'BEGIN') begin(value, content, open, roots);
    else if (name === 'END') end(value, content, open);
    else if (inner !== undefined) inner.lines.push(content);
    // What a mail program hangs on after the calendar is not part of it.
    else if (roots.length === 0) throw notACalendar(content);
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) {
    throw new InvalidInputError(
      `the file is cut off: the ${unclosed.name} begun here has no end; ${RETRY}`,
      `line ${unclosed.line}`,
    );
  }
  if (roots.length === 0) throw new InvalidInputError(`the file holds no calendar; ${RETRY}`, 'line 1');
  return roots;
}

function begin(value: string, { line }: ContentLine, open: IcsComponent[], roots: IcsComponent[]): void {
  const name = value.trim().toUpperCase();
  if (open.length === 0 && name !== 'VCALENDAR') {
    throw new InvalidInputError(
      `a calendar file begins with BEGIN:VCALENDAR, not with ${short(value)}`,
      `line ${line}`,
    );
  }
  if (open.length >= DEEPEST) throw new InvalidInputError('its parts are nested too deeply', `line ${line}`);
  const component: IcsComponent = { name, line, lines: [], parts: [] };
  (open.at(-1)?.parts ?? roots).push(component);
  open.push(component);
}

function end(value: string, { line }: ContentLine, open: IcsComponent[]): void {
  const closing = value.trim().toUpperCase();
  const inner = open.pop();
  if (inner === undefined) {
    throw new InvalidInputError(`END:${short(closing)} closes nothing; ${RETRY}`, `line ${line}`);
  }
  if (inner.name !== closing) {
    throw new InvalidInputError(
      `END:${short(closing)} stands where END:${short(inner.name)} is expected (begun on line ${inner.line}); ${RETRY}`,
      `line ${line}`,
    );
  }
}

function* unfold(text: string): Generator<ContentLine> {
  let pieces: string[] = [];
  let first = 0;
  let line = 0;
  for (const piece of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    line++;
    if (line > MOST_LINES)
      throw new FailedError('too-large', 'the file has more than 200,000 lines', `line ${line}`);
    if ((piece.startsWith(' ') || piece.startsWith('\t')) && pieces.length > 0) {
      pieces.push(piece.slice(1));
      continue;
    }
    if (pieces.length > 0) yield { text: pieces.join(''), line: first };
    pieces = piece.trim() === '' ? [] : [piece];
    first = line;
  }
  if (pieces.length > 0) yield { text: pieces.join(''), line: first };
}

/** Only BEGIN and END are taken apart here; they have no parameters. */
function split(text: string): readonly [name: string, value: string] {
  const colon = text.indexOf(':');
  return [text.slice(0, Math.max(0, colon)).trim().toUpperCase(), text.slice(colon + 1)];
}

function notACalendar({ text, line }: ContentLine): InvalidInputError {
  return new InvalidInputError(
    `this is not a calendar file: it begins with “${short(text)}” instead of BEGIN:VCALENDAR`,
    `line ${line}`,
  );
}

function short(text: string): string {
  const clean = oneLine(text);
  return clean.length > 40 ? `${clean.slice(0, 40)}…` : clean;
}
