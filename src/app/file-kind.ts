import { InvalidInputError } from '#core/errors.ts';

/** What may be brought in. */
export type FileKind = 'invitation' | 'career';

const MADE_OTHERWISE: readonly (readonly [start: string, what: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK', 'a ZIP archive or an Office document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u00d0\u00cf\u0011\u00e0', 'an Outlook message'],
  ['<', 'a web page'],
];
const MESSAGE =
  /^(?:from[ :]|return-path:|received:|delivered-to:|mime-version:|message-id:|subject:|date:|to:|x-[a-z-]+:)/i;
const REMEDY =
  'bring in a calendar file (.ics), as it is attached to an invitation, or a career file (.json) that Afterword wrote';

/** The kind of a file by its first bytes; its name only settles what they leave open. @throws InvalidInputError when it is neither */
export function kindOf(bytes: Uint8Array, name: string | null): FileKind {
  const start = beginningOf(bytes);
  if (bytes.length === 0) throw new InvalidInputError(`the file is empty; ${REMEDY}`);
  if (/^BEGIN:/i.test(start)) return 'invitation';
  if (start.startsWith('{')) return 'career';
  const isText = /^[\t\r\n\u0020-\uffff]*$/.test(start);
  if (isText && /\.(?:ics|ical|ifb|icalendar)$/i.test(name ?? '')) return 'invitation';
  if (isText && /\.json$/i.test(name ?? '')) return 'career';
  if (MESSAGE.test(start)) {
    throw new InvalidInputError(
      'this is a whole e-mail message; save the .ics file attached to it and bring that in',
    );
  }
  const what = MADE_OTHERWISE.find(([mark]) => start.startsWith(mark))?.[1];
  throw new InvalidInputError(
    what === undefined
      ? `this is neither a calendar file nor a career file; ${REMEDY}`
      : `this is ${what}; ${REMEDY}`,
    'the first line',
  );
}

/** The first characters that are neither a byte order mark nor blank. */
function beginningOf(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const head = bytes.subarray(0, 400);
  const text = new TextDecoder(isWide ? 'utf-16le' : 'latin1').decode(head);
  return text.replace(/^(?:\u00ef\u00bb\u00bf|\uFEFF)/, '').trimStart();
}
