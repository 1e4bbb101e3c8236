import type { EventPerson } from './calendar-event.ts';

/** A display name taken apart as far as it is certain. */
export interface ReadName {
  /** `null` when the invitation does not give one. */
  readonly name: string | null;
  readonly given: string | null;
  readonly family: string | null;
  readonly suffix: string | null;
  readonly honorific: string | null;
  /** False when the seeker should say how the person is called; `name` is then no more than a start. */
  readonly isSure: boolean;
}

const SUFFIX =
  /^(?:jr|sr|ii|iii|iv|ph\.?d|md|m\.d|mba|esq|cpa|pe|rn|dds|jd|bsc|msc|ma|frcs|phr|shrm-cp|pmp|ceng)\.?$/i;
const HONORIFIC = /^(?:dr|prof|mr|mrs|ms|mx|miss|sir|dame|rev|herr|frau|mme|m|dipl\.-ing)\.?$/i;
/** What programs and companies hang onto a name. */
const TAIL = /\s*(?:\([^()]*\)|\[[^[\]]*\])\s*$/;

/** @param familyFirst whether names of the place are ordinarily written family first, so that two words are not taken apart */
export function readName({ name: written, email }: EventPerson, familyFirst = false): ReadName {
  if (written === null || written.includes('@')) return unsure(nameFromAddress(email));
  const bare = written.replace(TAIL, '').replace(TAIL, '').split('|')[0]?.trim() ?? '';
  const parts = bare
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  if (parts.length <= 1) return inOrder(first, null, familyFirst);
  const last = parts.at(-1) ?? '';
  const isSuffixed = SUFFIX.test(last);
  if (parts.length === 2 && isSuffixed) return inOrder(first, last, familyFirst);
  if (parts.length > (isSuffixed ? 3 : 2)) return unsure(bare);
  return inverted(first, second, isSuffixed ? last : null);
}

/** “Family, Given”. */
function inverted(family: string, given: string, suffix: string | null): ReadName {
  const [title = '', ...others] = given.split(' ');
  const isTitled = HONORIFIC.test(title) && others.length > 0;
  const own = isTitled ? others.join(' ') : given;
  const name = `${own} ${family}`;
  if (isShouted(name)) return unsure(`${soften(own)} ${soften(family)}`);
  if (family.split(' ').length > 4 || own.split(' ').length > 3 || /\d/.test(name)) return unsure(name);
  return { name, given: own, family, suffix, honorific: isTitled ? title : null, isSure: true };
}

/** As it is spoken. Only two plain words say which of them is the family name. */
function inOrder(text: string, suffix: string | null, familyFirst: boolean): ReadName {
  const words = text.split(' ');
  const honorific = words.length > 1 && HONORIFIC.test(words[0] ?? '') ? (words.shift() ?? null) : null;
  const ownSuffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? null) : null;
  const name = words.join(' ');
  if (name === '') return unsure(null);
  if (isShouted(name) && words.length > 1) return unsure(words.map(soften).join(' '));
  const isWhole = words.length > 1 || !/^\p{Script=Latin}/u.test(name);
  const [given, family] = words;
  const isPlain =
    words.length === 2 &&
    !familyFirst &&
    /^[\p{Script=Latin}\p{M}'’.-]+ [\p{Script=Latin}\p{M}'’-]+$/u.test(name);
  return {
    name,
    given: isPlain ? (given ?? null) : null,
    family: isPlain ? (family ?? null) : null,
    suffix: suffix ?? ownSuffix,
    honorific,
    isSure: isWhole && !/\d/.test(name),
  };
}

function unsure(name: string | null): ReadName {
  return { name, given: null, family: null, suffix: null, honorific: null, isSure: false };
}

/** “maria.lopez@…” → “Maria Lopez”: something to begin with, never a fact. */
function nameFromAddress(email: string | null): string | null {
  const words = (email?.split('@')[0]?.split('+')[0] ?? '').split(/[._]/);
  const isName = words.length > 1 && words.every((word) => /^\p{L}[\p{L}-]+$/u.test(word));
  return isName ? words.map(soften).join(' ') : null;
}

function isShouted(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase();
}

function soften(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[ '’-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}
