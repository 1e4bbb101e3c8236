const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};

/** Without case, diacritics, apostrophes and hyphens: what two spellings of one name have in common. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size > 5_000) folded.clear();
  const result = foldAnew(text);
  folded.set(text, result);
  return result;
}

const folded = new Map<string, string>();

function foldAnew(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼ‐.-]/gu, '')
    .replace(/[ßæœøđðłþıħŋ]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** As typed, in one Unicode form and with one kind of apostrophe and hyphen: differences nobody can see are no mistakes. */
export function sameShape(text: string): string {
  return text.normalize('NFC').replace(/[’ʼ]/gu, "'").replace(/‐/gu, '-');
}
