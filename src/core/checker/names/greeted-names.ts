import type { Span } from '../finding.ts';
import { isHonorific, isNobody } from './honorifics.ts';

export interface GreetedName {
  /** Without honorifics. */
  readonly words: readonly string[];
  readonly span: Span;
}

const BETWEEN = /\s*(?:,|&|\b(?:and|und|et|og|och)\b)\s*/giu;

/** The people a greeting names, one by one; “Dear all” and “Dear hiring team” name nobody. */
export function greetedNames(body: string, greeted: Span | null): readonly GreetedName[] {
  if (greeted === null) return [];
  const text = body.slice(greeted.start, greeted.end);
  const names: GreetedName[] = [];
  let start = 0;
  for (const match of [...text.matchAll(BETWEEN), null]) {
    const end = match?.index ?? text.length;
    const name = oneName(text.slice(start, end), greeted.start + start);
    if (name !== null) names.push(name);
    start = match === null ? end : end + match[0].length;
  }
  return names;
}

function oneName(text: string, offset: number): GreetedName | null {
  const words = [...text.matchAll(/[^\s]+/gu)].map((match) => ({ text: match[0], start: match.index }));
  let from = 0;
  while (from < words.length - 1 && isHonorific(words[from]?.text ?? '')) from += 1;
  const name = words.slice(from);
  const [first] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined) return null;
  if (name.every((word) => isNobody(word.text) || isHonorific(word.text))) return null;
  return {
    words: name.map((word) => word.text),
    span: { start: offset + first.start, end: offset + last.start + last.text.length },
  };
}
