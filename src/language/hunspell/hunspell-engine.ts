import type { Hunspell } from 'hunspell-asm';
import { editDistance } from '#core/checker/names/likeness.ts';
import type { LanguageEngine, LanguageFinding, LanguageRequest } from '#core/ports/language-engine.ts';
import { type EnglishSpelling, isEnglish, spellingOf, takesBoth } from '../english.ts';
import { isTerm } from '../terms/known-terms.ts';
import { findWords, type LookedUpWord } from './find-words.ts';
import { loadDictionary } from './load-dictionary.ts';
import { suggestWords } from './suggest-words.ts';

/** Findings beyond this in one text are no letter's slips but another language or noise. */
const MOST = 200;
const OTHER = { 'en-US': 'en-GB', 'en-GB': 'en-US' } as const satisfies Record<
  EnglishSpelling,
  EnglishSpelling
>;
const COUNTRY = { 'en-US': 'American', 'en-GB': 'British' } as const satisfies Record<
  EnglishSpelling,
  string
>;

/** Spelling by Hunspell's dictionaries, US or British by the language of the letter. */
export function createHunspellEngine(load = loadDictionary): LanguageEngine {
  return {
    name: 'spelling',
    pace: 'quick',
    reads: isEnglish,
    look: async (request) => {
      const spelling = spellingOf(request.language);
      const [own, other] = await Promise.all([
        load(spelling),
        takesBoth(request.language) ? load(OTHER[spelling]) : null,
      ]);
      const unknown = unknownWords(request, (word) => own.spell(word) || (other?.spell(word) ?? false));
      if (unknown.length === 0) return [];
      return describe(
        unknown,
        spelling,
        own,
        unknown.some(inSmallLetters) ? await load(OTHER[spelling]) : own,
      );
    },
    close: async () => {},
  };
}

function unknownWords(
  { text, known }: LanguageRequest,
  spells: (word: string) => boolean,
): readonly LookedUpWord[] {
  const names = new Set(known.flatMap((one) => [one, ...splitName(one)]).map((one) => one.normalize('NFC')));
  const verdicts = new Map<string, boolean>();
  const isRight = (word: string): boolean => {
    const verdict =
      verdicts.get(word) ?? (names.has(word) || isTerm(word) || spells(word) || spells(plain(word)));
    verdicts.set(word, verdict);
    return verdict;
  };
  return findWords(text)
    .filter((word) => !isRightWord(word.text, isRight))
    .slice(0, MOST);
}

/** Naïve and café are right with their marks and without. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function splitName(name: string): readonly string[] {
  return name.replace(/[’ʼ]/gu, "'").split(/[\s,.]+/u);
}

function isRightWord(word: string, isRight: (word: string) => boolean): boolean {
  if (word.length < 2 || isRight(word)) return true;
  // Short capitals are somebody's abbreviation; longer ones are a word shouted.
  if (/^\p{Lu}+s?$/u.test(word) && (word.length < 6 || isRight(word.toLowerCase()))) return true;
  const parts = word.split('-');
  return parts.length > 1 && parts.every((part) => part.length < 2 || isPart(part, isRight));
}

function isPart(part: string, isRight: (word: string) => boolean): boolean {
  return (
    isRight(part) ||
    PREFIXES.has(part.toLowerCase()) ||
    (/^\p{Lu}/u.test(part) && isRight(part.toLowerCase()))
  );
}

const PREFIXES = new Set(
  'anti auto bi co counter cross de eco ex extra hyper inter intra macro mega meta micro mid mini mis multi neuro non off over photo post pre pro proto pseudo quasi re semi socio sub super tech techno tele trans tri ultra un under uni up vice'.split(
    ' ',
  ),
);

function inSmallLetters(word: LookedUpWord): boolean {
  return word.opens || /^\p{Ll}/u.test(word.text);
}

function describe(
  unknown: readonly LookedUpWord[],
  spelling: EnglishSpelling,
  own: Hunspell,
  other: Hunspell,
): readonly LanguageFinding[] {
  return unknown.map((word) => {
    const span = { start: word.start, end: word.end };
    const small = /^\p{Lu}\p{Ll}+$/u.test(word.text) && word.opens ? lowerFirst(word.text) : word.text;
    if (other.spell(small)) {
      return {
        kind: 'dialect',
        span,
        message: `“${word.text}” is the ${COUNTRY[OTHER[spelling]]} spelling; the rest of the letter is read as ${COUNTRY[spelling]}.`,
        suggestions: suggestWords(word.text, own),
      };
    }
    const suggestions = isNameLike(word) ? [] : suggestWords(word.text, own);
    const isName = isNameLike(word) || (/^\p{Lu}/u.test(word.text) && !isSlip(word.text, suggestions, own));
    if (isName) {
      return {
        kind: 'capitalised-unknown',
        span,
        message: `“${word.text}” is in no dictionary and nowhere in your notes: please check it letter by letter.`,
        suggestions: [],
      };
    }
    return { kind: 'spelling', span, message: `“${word.text}” is not a word we know.`, suggestions };
  });
}

/** A capital inside a sentence, or inside a word, makes a name. */
function isNameLike({ text, opens }: LookedUpWord): boolean {
  return (!opens && /^\p{Lu}/u.test(text)) || /\p{Ll}\p{Lu}/u.test(text);
}

/** Whether it is a slip for a word that has no capital of its own. */
function isSlip(word: string, suggestions: readonly string[], dictionary: Hunspell): boolean {
  const typed = word.toLowerCase();
  return suggestions.some((suggestion) => {
    const right = suggestion.toLowerCase();
    return dictionary.spell(right) && editDistance(typed, right) <= (typed.length > 6 ? 2 : 1);
  });
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
