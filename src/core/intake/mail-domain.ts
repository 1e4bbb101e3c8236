/** Where people have private addresses; such a domain says nothing about an employer. */
const PRIVATE_DOMAINS = new Set([
  '163.com',
  'aol.com',
  'daum.net',
  'fastmail.com',
  'free.fr',
  'gmail.com',
  'gmx.at',
  'gmx.ch',
  'gmx.com',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'hey.com',
  'hotmail.co.uk',
  'hotmail.com',
  'hotmail.fr',
  'icloud.com',
  'laposte.net',
  'libero.it',
  'live.com',
  'mac.com',
  'mail.com',
  'mail.ru',
  'me.com',
  'msn.com',
  'naver.com',
  'orange.fr',
  'outlook.com',
  'outlook.de',
  'pm.me',
  'proton.me',
  'protonmail.com',
  'qq.com',
  'rediffmail.com',
  'seznam.cz',
  't-online.de',
  'tutanota.com',
  'web.de',
  'wp.pl',
  'yahoo.co.in',
  'yahoo.co.jp',
  'yahoo.co.uk',
  'yahoo.com',
  'yahoo.de',
  'yahoo.fr',
  'yandex.ru',
  'ymail.com',
  'zoho.com',
]);

const AGENCY_WORDS =
  /recruit|talent|staffing|resourcing|headhunt|personnel|executive-?search|search-?partners|placement/;
/** What a title says beside a company's name. */
const NO_NAME = /\d|\b(?:interview|call|chat|screen|meeting|round|video|phone|room|office)/i;
/** Under a country's own ending, the part before it is often one of these. */
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'ltd', 'plc', 'or', 'ne', 'go']);
/** Country endings that are used by anybody. */
const GENERIC = new Set(['ai', 'co', 'eu', 'fm', 'gg', 'io', 'ly', 'me', 'sh', 'to', 'tv', 'cc', 'ws']);

/** `null` for no address, and for private ones. */
export function companyDomain(email: string | null): string | null {
  const domain = email?.split('@')[1]?.toLowerCase() ?? null;
  return domain === null || PRIVATE_DOMAINS.has(domain) ? null : domain;
}

export function looksLikeAgency(domain: string): boolean {
  return AGENCY_WORDS.test(domain);
}

/** The part somebody registered: `mail.northquay.co.uk` → `northquay`. */
export function domainLabel(domain: string): string {
  const parts = domain.split('.');
  const ending =
    parts.length > 2 && SECOND_LEVEL.has(parts.at(-2) ?? '') && (parts.at(-1) ?? '').length === 2 ? 2 : 1;
  return parts.at(-ending - 1) ?? domain;
}

/** Whether two addresses belong to one house: `eu.northquay.com` and `northquay.com`. */
export function sameHouse(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/** The name as it is written somewhere in the invitation, else the label with capitals: something to begin with. */
export function nameFromDomain(domain: string, texts: readonly string[]): string {
  const label = domainLabel(domain);
  const plain = label.replace(/-/g, '');
  for (const text of texts) {
    // “Quayside Instruments, 4 Custom House Quay”: before the first comma stands the whole name, if it is short.
    const head = text.split(/[,;:(|/<>]/)[0]?.trim() ?? '';
    const isName = /^\p{Lu}/u.test(head) && head.split(/\s+/).length <= 4 && !NO_NAME.test(head);
    if (isName && inLetters(head.split(/\s/)[0] ?? '') === plain) return head;
    const words = text.split(/[^\p{L}\p{N}&'’.]+/u).filter((word) => word !== '');
    for (let length = 1; length <= 4; length++) {
      for (let from = 0; from + length <= words.length; from++) {
        const name = words.slice(from, from + length).join(' ');
        if (inLetters(name) === plain) return name;
      }
    }
  }
  return label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** As it would be spelt in a domain. */
function inLetters(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[łøđßæœ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The country an address ends in, as ISO 3166-1. */
export function countryOfDomain(domain: string): string | null {
  const ending = domain.split('.').at(-1) ?? '';
  if (ending.length !== 2 || GENERIC.has(ending)) return null;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}
