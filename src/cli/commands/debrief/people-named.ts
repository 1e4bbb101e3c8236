import type { PersonMet } from '#app/meet-people.ts';
import type { InterviewPage } from '#app/read-interview.ts';
import { InvalidInputError } from '#core/errors.ts';

const PERSON = /^(?<name>[^<,]+?)\s*(?:<(?<email>[^>]+)>)?\s*(?:,\s*(?<title>.+))?$/;

/** `Ada Byrne <ada@example.com>, Head of Optics`. */
export function readPerson(text: string, ref: string): PersonMet {
  const { name, email, title } = PERSON.exec(text.trim())?.groups ?? {};
  if (name === undefined) {
    throw new InvalidInputError(
      `“${text}” is not a person, such as “Ada Byrne <ada@example.com>, Head of Optics”`,
      '--met',
    );
  }
  return {
    ref,
    name,
    ...(email === undefined ? {} : { email: email.trim() }),
    ...(title === undefined ? {} : { title: title.trim() }),
  };
}

/** Everyone in the interview as it stands, and those met besides. */
export function peopleWith({ interview }: InterviewPage, met: readonly PersonMet[]): PersonMet[] {
  return [...(interview.people ?? []), ...met];
}

/** Whom a short name means: an id, a whole name, or a given or family name that only one of them has. */
export function whoIs(name: string, page: InterviewPage, met: readonly PersonMet[]): string | undefined {
  const wanted = fold(name);
  const known = [
    ...page.people.map((person) => ({ id: person.id, name: person.name })),
    ...met.map((person) => ({ id: person.ref ?? '', name: person.name ?? '' })),
  ];
  const whole = known.find((person) => person.id === name || fold(person.name) === wanted);
  if (whole !== undefined) return whole.id;
  const partly = known.filter((person) => fold(person.name).split(' ').includes(wanted));
  return partly.length === 1 ? partly[0]?.id : undefined;
}

/** As one types it in a hurry: “seamus” for “Séamus”. */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
