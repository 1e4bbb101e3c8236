/** The line after which all is history: another mail program's way of quoting, in the languages our seekers write in. */
const HISTORY: readonly RegExp[] = [
  /^-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original)\s*-{2,}$/i,
  /^_{10,}$/,
  /^(?:on|am|le|el|il|op|den)\b.{4,200}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|skrev)\b.{0,80}:$/i,
  /^(?:from|von|de|da|van)\s*:\s.*(?:@|\[mailto:)/i,
  /^.{4,120}<[^<>\s]+@[^<>\s]+>\s*(?:wrote|schrieb|a écrit)?\s*:$/,
];
/** A line of history that some programs break in two. */
const BROKEN_HISTORY = /^(?:on|am|le)\b.{4,200}$/i;
const BROKEN_END = /\b(?:wrote|schrieb|a écrit)\s*:$/i;

/** From here on it is a signature, a device or a lawyer that speaks. */
const SIGNATURE: readonly RegExp[] = [
  /^--\s*$/,
  /^(?:sent from|get outlook for|von meinem \S+ gesendet|envoyé de mon)\b/i,
  /^(?:this (?:e-?mail|message|communication) (?:and any|is (?:confidential|intended))|confidentiality notice|disclaimer\b)/i,
];

/** What the sender wrote this time: without quoted history, signature and disclaimer. Always a beginning of `text`, or lines of it. */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const kept: string[] = [];
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim();
    if (isHistory(trimmed, lines[index + 1]?.trim() ?? '') || SIGNATURE.some((sign) => sign.test(trimmed)))
      break;
    // Answers between quoted lines are the sender's, the quoted lines are not.
    if (!trimmed.startsWith('>')) kept.push(line);
  }
  return kept.join('\n').trim();
}

function isHistory(line: string, next: string): boolean {
  if (HISTORY.some((start) => start.test(line))) return true;
  return BROKEN_HISTORY.test(line) && !BROKEN_END.test(line) && BROKEN_END.test(next) && next.length < 80;
}
