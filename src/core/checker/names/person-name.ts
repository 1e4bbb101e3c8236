import type { Contact } from '../../model/contact.ts';
import { fold, sameShape } from './fold.ts';
import { isHonorific, isParticle } from './honorifics.ts';

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

/** How a letter most naturally names this person where `instead` stands now. */
export function rightName(name: PersonName, instead: readonly string[]): string {
  const near = (pieces: readonly string[]) =>
    pieces.length > 0 && instead.length === pieces.length && instead.length > 1;
  if (near(name.pieces)) return name.pieces.join(' ');
  const byFamily = name.contact.terms === 'formal' && name.family.length > 0;
  if (byFamily) return name.family.join(' ');
  if (name.called.length > 0) return name.called.join(' ');
  return (name.given.length > 0 ? name.given : name.pieces).join(' ');
}
