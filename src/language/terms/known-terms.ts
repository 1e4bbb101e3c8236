import { TERMS } from '../data/terms.ts';
import { OFFICE_WORDS } from './office-words.ts';

let terms: ReadonlySet<string> | null = null;

/** Software, companies and words of the office: known as they are written here. */
export function isTerm(word: string): boolean {
  terms ??= new Set([...TERMS.split(' '), ...OFFICE_WORDS]);
  return terms.has(word);
}
