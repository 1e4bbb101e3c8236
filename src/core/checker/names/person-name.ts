import type { Contact } from '../../model/contact.ts';
import { fold, sameShape } from './fold.ts';
import { isHonorific, isParticle } from './honorifics.ts';
import { isNearMiss } from './likeness.ts';

/** A person's name in the pieces a letter may use. */
export interface PersonName {
  readonly contact: Contact;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly called: readonly string[];
  /** Every piece once, in the order of the full name. */
  readonly pieces: readonly string[];
}

export function personName(contact: Contact): PersonName {
  const whole = namePieces(contact.name);
  const family = namePieces(contact.family ?? guessFamily(contact, whole));
  const given = namePieces(
    contact.given ?? whole.filter((piece) => !family.some((part) => fold(part) === fold(piece))).join(' '),
  );
  const called = namePieces(contact.calledBy ?? '');
  const pieces = [...new Set([...whole, ...given, ...family, ...called])];
  return { contact, given, family, called, pieces };
}

/** The words of a name without honorifics and commas, as they are spelt. */
export function namePieces(text: string): readonly string[] {
  return sameShape(text)
    .split(/[\s,]+/u)
    .filter((piece) => piece !== '' && !(piece.length > 1 && isHonorific(piece) && piece.endsWith('.')));
}

function guessFamily(contact: Contact, whole: readonly string[]): string {
  if (contact.given !== undefined) {
    const given = new Set(namePieces(contact.given).map(fold));
    return whole.filter((piece) => !given.has(fold(piece))).join(' ');
  }
  const particle = whole.findIndex((piece, index) => index > 0 && isParticle(piece));
  return (particle > 0 ? whole.slice(particle) : whole.slice(-1)).join(' ');
}

/** How a letter most naturally names this person where `instead` stands now; each word it nearly got right is put right. */
export function rightName(name: PersonName, instead: readonly string[], afterTitle = false): string {
  const mended = instead.map((word) => nearestPiece(word, name.pieces));
  if (mended.length > 0 && mended.every((piece) => piece !== null)) return withParticles(mended, name);
  if (instead.length > 1 && instead.length === name.pieces.length) return name.pieces.join(' ');
  const byFamily = (afterTitle || name.contact.terms === 'formal') && name.family.length > 0;
  if (byFamily) return name.family.join(' ');
  if (name.called.length > 0) return name.called.join(' ');
  return (name.given.length > 0 ? name.given : name.pieces).join(' ');
}

function nearestPiece(word: string, pieces: readonly string[]): string | null {
  const typed = sameShape(word);
  if (pieces.includes(typed)) return typed;
  return (
    pieces.find((piece) => fold(piece) === fold(typed)) ??
    pieces.find((piece) => isNearMiss(typed, piece)) ??
    null
  );
}

/** “Búrca” alone becomes “de Búrca”. */
function withParticles(mended: readonly string[], { family }: PersonName): string {
  const [first = ''] = family;
  const bare = family.filter((piece) => !isParticle(piece));
  const isFamily = bare.length > 0 && bare.every((piece) => mended.includes(piece));
  if (!isParticle(first) || !isFamily || mended.includes(first)) return mended.join(' ');
  return [...mended.filter((piece) => !family.includes(piece)), ...family].join(' ');
}
