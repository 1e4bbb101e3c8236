import { defineCheck, type Field, type Found } from '../define-check.ts';
import type { Letter } from '../letter.ts';
import type { Word } from '../split-words.ts';

/** Written with a vowel, spoken with a consonant. */
const TAKES_A =
  /^(?:uni(?!n|m(?!o))|use|usu|usab|usag|util|eu|ewe|one(?:s|self)?$|one-|once|ubiqu|u-|ufo|uk|us$|usa$|usb|uri$|url|uranium|urin|ut[ae]|uto|ukr|ouija|unanim|unix)/iu;
/** Written with a consonant, spoken with a vowel. */
const TAKES_AN = /^(?:hour|honest|hono[u]?r|heir)/iu;
/** Letters whose names begin with a vowel: an MBA, an HR lead; not a NATO post. */
const SPELT_WITH_VOWEL = /^[AEFHILMNORSX]/u;
/** Capitals that are read as a word. */
const READ_AS_WORD =
  /^(?:STEM|NASA|NATO|FIFA|LASER|RADAR|SCUBA|SCRUM|SAAS|MOOC|LEGO|HIPAA|FEMA|SIM|RAM|ROM|LAN|NAS|MIDI|SOAP|REST|LIDAR|LED$|SWAT|SaaS|SOC$|SOX$|MIPS|RAID|REIT|NIST|NICE|RIBA|RADA)/u;
/** Spoken either way. */
const EITHER =
  /^(?:historic|historical|historian|herb|hotel|habitual|hysteri|(?:sql|urls?|faqs?|leds?|soc|seo|leed|saas|sox|rfps?)$)/iu;

export const rightArticle = defineCheck({
  id: 'right-article',
  group: 'language',
  severity: 'warn',
  overridable: false,
  summary: '“A” and “an” go by the sound that follows.',
  why: 'A wrong article is a slip every native reader hears.',
  examples: { passes: 'An hour with a European team.', found: '⟦A⟧ hour with ⟦an⟧ European team.' },
  look: (letter) =>
    letter.english
      ? (['subject', 'body'] as const).flatMap((field) => articles(letter, field, letter.words[field]))
      : [],
});

function articles(letter: Letter, field: Field, words: readonly Word[]): readonly Found[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (next === undefined || !/^an?$/iu.test(word.text)) return [];
    if (!/^[ \t\u00a0]*\n?[ \t\u00a0]*["“‘']?$/u.test(letter[field].slice(word.end, next.start))) return [];
    // A capital A inside a sentence is a mark or a vitamin, not an article.
    if (word.text === 'A' && !word.opens) return [];
    const sound = soundOf(next.text);
    const given = word.text.toLowerCase() === 'an' ? 'vowel' : 'consonant';
    if (sound === null || sound === given) return [];
    const right = given === 'vowel' ? word.text.slice(0, 1) : `${word.text}n`;
    return [
      {
        field,
        span: { start: word.start, end: word.end },
        message: `“${word.text} ${next.text}” should be “${right} ${next.text}”.`,
        suggestions: [right],
      },
    ];
  });
}

function soundOf(word: string): 'vowel' | 'consonant' | null {
  if (EITHER.test(word)) return null;
  return /^\d/u.test(word) ? numberSound(word) : plainSound(word);
}

function plainSound(word: string): 'vowel' | 'consonant' | null {
  const acronym = /^\p{Lu}{2,5}s?(?:-|$)/u.test(word) || /^\p{Lu}(?:-|$)/u.test(word);
  if (acronym && !READ_AS_WORD.test(word)) return SPELT_WITH_VOWEL.test(word) ? 'vowel' : 'consonant';
  if (TAKES_AN.test(word)) return 'vowel';
  if (TAKES_A.test(word)) return 'consonant';
  const first = word.normalize('NFD').slice(0, 1);
  return /[aeiou]/iu.test(first) ? 'vowel' : /[a-z]/iu.test(first) ? 'consonant' : null;
}

/** An 8, an 11, an 18, an 80; a 9, a 100. */
function numberSound(word: string): 'vowel' | 'consonant' {
  return /^(?:8|1[18](?!\d)|1[18]\d{3}(?!\d))/u.test(word) ? 'vowel' : 'consonant';
}
