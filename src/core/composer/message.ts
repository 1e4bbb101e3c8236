/** A sentence or two of a letter, and the facts they rest on: ids, or ids with a path (`i1.debrief.topics[0]`). */
export interface Part {
  readonly slot: string;
  readonly text: string;
  readonly facts: readonly string[];
}

/** What a purpose has to say, before the medium gives it its form. */
export interface Message {
  /** Short enough for a list of mails; drawn only where the medium has a subject line. */
  readonly subject: string;
  /** Paragraphs of parts; what has no fact to stand on is `null` and leaves no trace. */
  readonly paragraphs: readonly (readonly (Part | null)[])[];
  /** On the telephone: why one calls, as in “I am calling about …”. */
  readonly callAbout: string;
  /** The one thing to find out or to ask for, when there is one; said last on the telephone. */
  readonly question?: Part | null;
  /** What would have made the letter better and is not known, in words. */
  readonly missing?: readonly string[];
}

export function part(slot: string, text: string, ...facts: readonly (string | undefined)[]): Part {
  return { slot, text: tidy(text), facts: facts.filter((fact) => fact !== undefined) };
}

/** Joins two stops (“at Acme Inc..”) and runs of spaces that names with stops and missing words leave behind. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\.\.(?!\.)/g, '.')
    .replace(/ ([.,;:?])/g, '$1')
    .trim();
}
