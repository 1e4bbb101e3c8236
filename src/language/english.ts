export type EnglishSpelling = 'en-US' | 'en-GB';

/** Where English is written the British way. */
const BRITISH = /^en-(?:[A-Za-z]{4}-)?(?:GB|IE|AU|NZ|IN|ZA|CA|HK|SG|MT|KE|NG|PK|JM|oxendict)/i;

export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language);
}

export function spellingOf(language: string): EnglishSpelling {
  return BRITISH.test(language) ? 'en-GB' : 'en-US';
}

/** Canada writes colour and organize: either spelling is at home there. */
export function takesBoth(language: string): boolean {
  return /^en-CA/i.test(language);
}
