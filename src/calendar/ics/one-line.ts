/** Text from a file as one printable line: no line breaks, no control characters, nothing unseen that turns its direction around. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** At most `length` characters, never half of one. */
export function clip(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
