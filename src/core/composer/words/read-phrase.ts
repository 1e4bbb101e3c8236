import { afterI, IRREGULAR_PAST, NOT_PAST } from './verbs.ts';

/**
 * What a note of the seeker's is, grammatically, and so where it can stand in a sentence of ours:
 * `sentence` by itself; `past` and `present` after “I”; `being` after “I am”; `noun` after a preposition;
 * `heading` after a colon, because its capital may be a name's; `clause` after a colon, without its own capital;
 * `unusable` not at all.
 */
export interface Phrase {
  readonly kind: 'sentence' | 'past' | 'present' | 'being' | 'noun' | 'heading' | 'clause' | 'unusable';
  readonly text: string;
}

const LONGEST = 45;
const SUBJECT = /^(?:i|we|you|it|there|they|this|that|these|those|the (?:team|company|role|group))\b/i;
const FINITE =
  /\b(?:am|are|is|was|were|has|have|had|will|would|can|could|should|does|did|do|don[’']t|isn[’']t|aren[’']t|need|needs|want|wants|plan|plans|use|uses|talked|discussed|spoke|agreed|said|said|told|asked|like|likes|hope|hopes|look|looks|run|runs|ran|built|led|think|think|thinks|expect|expects|work|works)\b/i;
const BEING =
  /^(?:good|strong|used|familiar|comfortable|fluent|experienced|certified|able|keen|skilled|trained|qualified|happy|confident|curious|based|bilingual|available|willing) (?:at|in|to|with|by|on|about|as|from|for)\b|^(?:bilingual|chartered)$/i;
/** Notes about the person written to, or with blanks left in them, cannot go to that person. */
const NOT_FOR_A_LETTER =
  /\b(?:he|she|him|his|her|hers|himself|herself)\b|[[\]{}<>]|\bTO ?DO\b|\bTBD\b|\bXXX+\b|\?\?/i;
/** Words whose capital is only that of a beginning. */
const PLAIN_OPENING =
  /^(?:The|A|An|How|Why|What|When|Where|Who|Whether|Our|Your|My|Their|Its|Some|Using|Working|Moving|Building|Making|More|Better|New|No|Lack|Not|Being|Having|Doing|Getting|From|In|On|For|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/;

export function readPhrase(note: string): Phrase {
  const text = trimNote(note);
  const words = text === '' ? [] : text.split(' ');
  if (words.length === 0 || words.length > LONGEST || NOT_FOR_A_LETTER.test(text)) {
    return { kind: 'unusable', text };
  }
  if (isSentence(text)) return { kind: 'sentence', text: endSentence(capitalise(text)) };
  const bare = text.replace(/[.!…]+$/, '');
  const first = words[0] ?? '';
  const low = first.toLowerCase().replace(/[,;:]$/, '');
  const rest = bare.slice(first.length);
  const verb = isCapitalised(first) && words.length < 2 ? null : afterI(low);
  if (verb !== null && rest !== '') return { kind: 'present', text: `${verb}${rest}` };
  if (isPast(low) && rest !== '') return { kind: 'past', text: `${low}${rest}` };
  if (BEING.test(bare)) return { kind: 'being', text: `${low}${rest}` };
  if (SUBJECT.test(bare) && FINITE.test(bare)) return { kind: 'clause', text: lowerOpening(bare) };
  if (isCapitalised(first) && !PLAIN_OPENING.test(first)) return { kind: 'heading', text: bare };
  return { kind: 'noun', text: lowerOpening(bare) };
}

/** One line, single spaces, no bullet before it. */
function trimNote(note: string): string {
  return note
    .replace(/\s+/g, ' ')
    .replace(/^[\s•*–—-]+/, '')
    .replace(/[\s,;:]+$/, '')
    .trim();
}

/** A subject and a finite verb near the beginning, with a capital or a stop. */
function isSentence(text: string): boolean {
  const stopped = /[.!?]$/.test(text) && text.includes(' ');
  const opensLikeOne = SUBJECT.test(text) && FINITE.test(text);
  return opensLikeOne && (stopped || /^(?:I|We|You)\b/.test(text));
}

export function endSentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text.replace(/!+$/, '')}.`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerOpening(text: string): string {
  return PLAIN_OPENING.test(text) || /^(?:We|You|It|There|They|This|That|These|Those)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function isPast(word: string): boolean {
  if (IRREGULAR_PAST.has(word)) return true;
  return /[a-z]{2}ed$/.test(word) && !word.endsWith('eed') && !NOT_PAST.has(word);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}
