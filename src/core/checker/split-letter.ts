import type { Span } from './finding.ts';

/** Greeting, body and close of a letter. Spans into the body field; what is missing is `null`. */
export interface LetterParts {
  /** The greeting up to its punctuation: `Dear Dr. de Búrca`. */
  readonly greeting: Span | null;
  /** The part of it that names somebody: `Dr. de Búrca`. */
  readonly greeted: Span | null;
  /** Between greeting and close. */
  readonly main: Span;
  /** `Kind regards,` */
  readonly close: Span | null;
  /** What stands under the close. */
  readonly signature: Span | null;
}

const SALUTATION =
  /^(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|sehr geehrter?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|grüezi|moin|servus|chère?|bonjour|bonsoir|madame,? monsieur|estimad[oa]s?|querid[oa]s?|hola|buenos días|buenas tardes|gentile|egregi[oa]|car[oa]|buongiorno|ciao|beste|geachte|kære|hej|hei|kjære|szanown[ya]|prezad[oa]|car[oa]|olá|caro)(?=[\s,:!]|$)/iu;
const CLOSE =
  /^(?:(?:with |my |many |our )?(?:(?:best|kind|kindest|warm|warmest|sincere) )?(?:regards|wishes|thanks)(?: again)?|all (?:the|my) best|best|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|truly|respectfully))?|(?:very )?(?:truly|respectfully) yours|respectfully|cheers|gratefully|with (?:appreciation|gratitude|thanks|kind regards|best wishes)|thank you(?: again)?|(?:with )?(?:best|kind)(?: regards| wishes)?,? and thanks(?: again)?|mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|beste|herzliche|liebe) grüße|freundliche grüsse|(?:bien )?cordialement|(?:un )?saludo cordial|saludos(?: cordiales)?|atentamente|cordiali saluti|distinti saluti|met vriendelijke groet(?:en)?|med venlig hilsen|atenciosamente)\s*[,.!–—-]*$/iu;

/** A letter is short; what lies beyond this is body whatever it looks like. */
const GREETING_LIMIT = 200;
const CLOSE_LINES = 14;

export function splitLetter(body: string): LetterParts {
  const opening = findGreeting(body);
  const ending = findClose(body, opening?.greeting.end ?? 0);
  return {
    greeting: opening?.greeting ?? null,
    greeted: opening?.greeted ?? null,
    main: { start: opening?.greeting.end ?? 0, end: ending?.close.start ?? body.length },
    close: ending?.close ?? null,
    signature: ending?.signature ?? null,
  };
}

function findGreeting(body: string): { greeting: Span; greeted: Span | null } | null {
  const start = body.search(/\S/);
  if (start < 0) return null;
  const line = (body.slice(start, start + GREETING_LIMIT).split(/[\r\n]/, 1)[0] ?? '').trimEnd();
  const salutation = SALUTATION.exec(line);
  if (salutation === null) return bareGreeting(line, start);
  const gap = /^[\s,]*/u.exec(line.slice(salutation[0].length))?.[0].length ?? 0;
  const from = salutation[0].length + gap;
  const length = greetedLength(line.slice(from));
  const greeted = length === 0 ? null : { start: start + from, end: start + from + length };
  return { greeting: { start, end: greeted?.end ?? start + salutation[0].length }, greeted };
}

/** `Séamus,` alone on the first line. */
function bareGreeting(line: string, start: number): { greeting: Span; greeted: Span } | null {
  const match = /^(\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){0,4})\s*[,:–—]$/u.exec(line);
  if (match?.[1] === undefined) return null;
  const span = { start, end: start + match[1].length };
  return { greeting: span, greeted: span };
}

const NAME_PIECE = /^(?:\p{L}[\p{L}\p{M}'’ʼ‐-]*\.?|&|,)/u;
const JOINS = /^(?:and|und|et|y|e|en|og|och|&|,)$/iu;
/** Small words that are part of a name. */
const PARTICLE =
  /^(?:d[aeiou]|das|dos|del|della|den|der|des|di|du|el|la|le|les|lo|los|mac|mc|ní|nic|ó|ten|ter|van|vom|von|zu|zum|zur|af|av|al|ap|bin|bint|ibn|ben|y|e|'t|’t)$/iu;

/** How much of the text after the salutation is names: up to punctuation, or to the first word that cannot belong to a name. */
function greetedLength(rest: string): number {
  const whole = /^([\p{L}\p{M}'’ʼ‐.,& -]{1,120}?)\s*[,:!–—]*$/u.exec(rest)?.[1];
  if (whole !== undefined && /(?:\band\b|&)/iu.test(whole) && looksLikeNames(whole)) return whole.length;
  let end = 0;
  let at = 0;
  for (let count = 0; count < 8; count += 1) {
    const piece = NAME_PIECE.exec(rest.slice(at))?.[0];
    if (piece === undefined || piece === ',' || (count > 0 && !mayFollow(piece))) break;
    const stops = piece.endsWith('.') && !isAbbreviation(piece);
    at += piece.length;
    if (piece !== '&') end = stops ? at - 1 : at;
    const space = /^[ \u00a0]+/u.exec(rest.slice(at))?.[0].length ?? 0;
    if (stops || space === 0) break;
    at += space;
  }
  return end;
}

function mayFollow(piece: string): boolean {
  return /^\p{Lu}/u.test(piece) || PARTICLE.test(piece) || JOINS.test(piece);
}

function isAbbreviation(piece: string): boolean {
  return piece.length <= 5 && /^\p{Lu}/u.test(piece);
}

function looksLikeNames(text: string): boolean {
  return text.split(/[\s,]+/u).every((part) => part === '' || mayFollow(part));
}

function findClose(body: string, from: number): { close: Span; signature: Span | null } | null {
  const lines: Span[] = [];
  let end = body.length;
  while (end > from && lines.length < CLOSE_LINES) {
    const start = Math.max(from, body.lastIndexOf('\n', end - 1) + 1);
    lines.push({ start, end });
    end = start - 1;
  }
  for (const line of lines.toReversed()) {
    const raw = body.slice(line.start, line.end);
    const text = raw.trim();
    if (text.length === 0 || text.length > 60 || !CLOSE.test(text)) continue;
    const start = line.start + raw.indexOf(text);
    const after = body.slice(line.end);
    const signed = after.search(/\S/);
    const signature =
      signed < 0 ? null : { start: line.end + signed, end: line.end + after.trimEnd().length };
    return { close: { start, end: start + text.length }, signature };
  }
  return null;
}
