import type { Contact } from '../model/contact.ts';
import type { Brief } from './brief.ts';
import type { Part } from './message.ts';

/** Words between greeting and signature. */
export interface Length {
  readonly few: number;
  readonly most: number;
}

/** Whoever runs the whole house reads the first lines, if anything. */
const TOP =
  /\b(?:chief|c[efiot]o|coo|cmo|president|vice[- ]president|vp|svp|evp|managing director|managing partner|chair(?:man|woman|person)?|founder|co-founder|owner|board|geschäftsführer(?:in)?|vorstand|pdg|directeur général|directrice générale)\b/i;

export function isSeniorExecutive(contact: Contact | null): boolean {
  return contact?.title !== undefined && TOP.test(contact.title);
}

/** How long a thank-you may be, by its medium and by who reads it. */
export function lengthFor({ medium, part, contact }: Brief): Length {
  if (medium === 'card') return { few: 40, most: 90 };
  if (medium === 'short') return { few: 20, most: 90 };
  if (part !== null && part !== 'interviewer') return { few: 40, most: 100 };
  if (isSeniorExecutive(contact)) return { few: 40, most: 100 };
  return { few: 80, most: medium === 'letter' ? 300 : 180 };
}

export function countWords(parts: readonly (Part | null)[]): number {
  return parts.reduce((sum, each) => sum + (each?.text.split(/\s+/).length ?? 0), 0);
}

/** Leaves out what may be left out, the least important first, until the rest is short enough. */
export function shorten(
  paragraphs: readonly (readonly (Part | null)[])[],
  most: number,
  dispensable: readonly (Part | null)[],
): readonly (readonly (Part | null)[])[] {
  let kept = paragraphs;
  for (const extra of dispensable) {
    if (countWords(kept.flat()) <= most) break;
    if (extra !== null) kept = kept.map((parts) => parts.filter((each) => each !== extra));
  }
  return kept;
}
