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
const CONTRACTED = /^(?:we|you|it|there|they|that)[’'](?:re|s|ve|ll|d)\b/i;
const SUBJECT = /^(?:i|we|you|it|there|they|this|that|these|those|the (?:team|company|role|group))\b/i;
const FINITE =
  /\b(?:am|are|is|was|were|has|have|had|will|would|can|could|should|does|did|do|don[’']t|isn[’']t|aren[’']t|need|needs|want|wants|plan|plans|use|uses|talked|discussed|spoke|agreed|said|said|told|asked|like|likes|hope|hopes|look|looks|run|runs|ran|built|led|think|think|thinks|expect|expects|work|works)\b/i;
const BEING =
  /^(?:good|strong|responsible|accountable|known|interested|involved|used|familiar|comfortable|fluent|experienced|certified|able|keen|skilled|trained|qualified|happy|confident|curious|based|bilingual|available|willing) (?:at|in|to|with|by|on|about|as|from|for)\b|^(?:bilingual|chartered)$/i;
/** Notes about the person written to, in confidence, of pay, unsure or with blanks left in them cannot go to that person. */
const NOT_FOR_A_LETTER =
  /\b(?:he|she|him|his|her|hers|himself|herself)\b|[[\]{}<>?]|\bTO ?DO\b|\bTBD\b|\bXXX+\b|\b(?:confidential|off the record|between us|salary|salaries|bonus|bonuses|perks|pay (?:range|band|rise))\b/i;
/** What one writes down for oneself and does not say to their face. */
const CANDID =
  /\b(?:mess|messy|chaos|chaotic|awful|terrible|boring|bored|toxic|weird|creepy|rude|arrogant|stupid|red flags?|nervous|awkward)\b/i;
/** Words whose capital is only that of a beginning. */
const PLAIN_OPENING =
  /^(?:The|A|An|How|Why|What|When|Where|Who|Whether|Our|Your|My|Their|Its|Some|Using|Working|Moving|Building|Making|More|Better|New|No|Lack|Not|Being|Having|Doing|Getting|From|In|On|For|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/;

export function readPhrase(note: string): Phrase {
  const text = trimNote(note);
  const words = text === '' ? [] : text.split(' ');
  if (words.length === 0 || words.length > LONGEST || NOT_FOR_A_LETTER.test(text) || CANDID.test(text)) {
    return { kind: 'unusable', text };
  }
  if (isSentence(text)) return { kind: 'sentence', text: endSentence(capitalise(text)) };
  const bare = text.replace(/[.!…]+$/, '');
  const first = words[0] ?? '';
  const low = first.toLowerCase().replace(/[,;:]$/, '');
  const rest = bare.slice(first.length);
  const next = words[1] ?? '';
  const verb = isCapitalised(first) && words.length < 2 ? null : afterI(low, next);
  if (verb !== null && rest !== '') return { kind: 'present', text: `${verb}${rest}` };
  if (isPast(low, rest) && rest !== '') return { kind: 'past', text: `${low}${rest}` };
  if (BEING.test(bare)) return { kind: 'being', text: `${low}${rest}` };
  if (isClause(bare)) return { kind: 'clause', text: lowerOpening(bare) };
  if (isCapitalised(first) && !PLAIN_OPENING.test(first)) return { kind: 'heading', text: bare };
  return { kind: 'noun', text: lowerOpening(bare) };
}

/** That it was talked about goes without saying. */
const TALKED =
  /^(?:(?:we|they|you|I) )?(?:(?:talked|spoke|asked|chatted|wondered|told me)(?: me)?(?: a lot| at length| a bit| briefly)? (?:about|on|of)|discussed|mentioned|described|covered|went over) /i;

/** A note of what was talked about. */
export function readTopic(note: string): Phrase {
  return readPhrase(trimNote(note).replace(TALKED, ''));
}

const OF_THEM = /^((?:how|why|what|when|where|whether|if|\p{L}+) )?(they|their)\b(?![’']s)/iu;
const SAID_BEFORE_THEM =
  /^(?:how|why|what|when|where|whether|if|love|like|know|use|enjoy|admire|understand|support)$/i;

/** In a letter to the people a note is about, “how they test” is “how you test”. */
export function addressThem(phrase: Phrase): Phrase {
  const match = OF_THEM.exec(phrase.text);
  if (match === null) return phrase;
  const [whole, before = '', word = ''] = match;
  if (before !== '' && !SAID_BEFORE_THEM.test(before.trim())) return phrase;
  const they = word.toLowerCase() === 'they' ? 'you' : 'your';
  const said = `${before}${/^T/.test(word) ? capitalise(they) : they}${phrase.text.slice(whole.length)}`;
  return { ...phrase, text: said };
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
  return (
    /^I(?:[’'](?:m|ve|d|ll))? \p{L}/u.test(text) || (opensLikeOne && (stopped || /^(?:We|You)\b/.test(text)))
  );
}

/** A question word or a relative before the verb keeps a noun phrase one: “how they do it”, “the noise that was there”. */
const SUBORDINATE = /\b(?:how|what|why|when|where|who|whom|whose|which|whether|that|if|as)\b/i;
const PLAIN_FINITE =
  /\b(?:is|are|was|were|has|had|have|will|would|can|could|should|isn[’']t|aren[’']t|wasn[’']t|doesn[’']t|don[’']t|won[’']t|can[’']t)\b/i;

function isClause(text: string): boolean {
  if (CONTRACTED.test(text) || (SUBJECT.test(text) && FINITE.test(text))) return true;
  const verb = PLAIN_FINITE.exec(text);
  return verb !== null && verb.index > 0 && !SUBORDINATE.test(text.slice(0, verb.index));
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

/** “managed services” is a thing, “managed a budget” and “reduced churn by 12 %” are deeds. */
const OBJECT =
  /^ (?:an?|the|my|our|their|its|all|both|each|every|several|two|three|four|five|up to)\b|^ [\d£$€]|\b(?:by|from|to) (?:about |some |over |nearly )?[\d£$€]/i;

function isPast(word: string, rest: string): boolean {
  if (IRREGULAR_PAST.has(word)) return true;
  if (!/[a-z]{2}ed$/.test(word) || word.endsWith('eed')) return false;
  return !NOT_PAST.has(word) || OBJECT.test(rest);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}
