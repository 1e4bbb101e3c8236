import { formOf, isBase, isGerund, isNounToo, isPast, isPlural } from './lexicon.ts';
import { AFTER_VERB, DETERMINERS, type EnglishRule, near, oneOf } from './rule.ts';

const WANTS_TO = oneOf(
  'wanted want hope hoped hoping able happy glad pleased delighted keen eager ready willing going wish wished decided planning plan opportunity chance',
);
const FEELING = oneOf(
  'glad happy pleased delighted keen eager grateful willing able ready honored honoured thrilled proud available',
);
const LIKELY_VERBS = oneOf(
  'thank meet hear speak see talk learn discuss join work send visit know ask tell say add mention share help contribute bring explain make take give get come go be have build answer arrange schedule confirm offer express follow wish let call write',
);
const MODALS = oneOf('would could will should might may can must');
const MONTHS = oneOf('january february april june july august september october november december');

export const MISSING_RULES: readonly EnglishRule[] = [
  // wanted thank you, happy hear, the opportunity meet
  (words, index) => {
    const word = words[index];
    if (word === undefined || word.name) return null;
    const before = near(words, index, -1);
    const next = near(words, index, 1);
    const likes = before === 'like' && MODALS.has(near(words, index, -2));
    if (!WANTS_TO.has(before) && !likes) return null;
    if (!LIKELY_VERBS.has(word.lower) && !(isBase(word.lower, true) && !isPast(word.lower))) return null;
    if (
      /^(?:hope|wish|hoped|wished|plan|ready|keen|chance|opportunity)$/u.test(before) &&
      isNounToo(word.lower) &&
      !AFTER_VERB.has(next)
    )
      return null;
    if (word.lower === 'have' && before === 'hope') return null;
    if (/^(?:hope|hoped|wish|wished|hoping)$/u.test(before) && !AFTER_VERB.has(next)) return null;
    if (/^(?:help|work|call|offer|answer|share|visit|follow)$/u.test(word.lower) && !AFTER_VERB.has(next))
      return null;
    return { from: -1, count: 2, right: `${before} to ${word.lower}` };
  },
  // would happy to, will able to
  (words, index) => {
    const word = words[index];
    if (word === undefined || word.name || !/^(?:considered|grateful)$/u.test(word.lower)) return null;
    if (word.lower === 'considered' && near(words, index, -1) === 'to' && words[index + 1]?.joined !== true)
      return { right: 'be considered' };
    return null;
  },
  // look forward hearing; look forward your reply
  (words, index) => {
    const word = words[index];
    if (word?.lower !== 'forward' || !/^(?:look|looking|looks|looked)$/u.test(near(words, index, -1)))
      return null;
    const next = near(words, index, 1);
    if (isGerund(next) || DETERMINERS.has(next)) return { count: 2, right: `forward to ${next}` };
    if (/^(?:for|on|at|in)$/u.test(next)) return { count: 2, right: 'forward to' };
    return null;
  },
  // thank you taking the time, thanks your help, thank for
  (words, index) => {
    const word = words[index];
    if (word === undefined) return null;
    const [one, two] = [near(words, index, 1), near(words, index, 2)];
    const thanks = word.lower === 'thanks' || (word.lower === 'you' && near(words, index, -1) === 'thank');
    if (thanks && (isGerund(one) || /^(?:your|the|this)$/u.test(one))) return { right: `${word.lower} for` };
    if (
      thanks &&
      one === 'to' &&
      isBase(two) &&
      (two === 'take' || two === 'make' || AFTER_VERB.has(near(words, index, 3))) &&
      word.lower !== 'thanks'
    ) {
      return { count: 3, right: `${word.lower} for ${formOf(two, 'ing')}` };
    }
    if (word.lower === 'thank' && (one === 'for' || (one === '' && words.length === 1)))
      return { right: 'thank you' };
    return null;
  },
  // interested the role, interested how
  (words, index) => {
    const word = words[index];
    if (word?.lower !== 'interested') return null;
    const next = near(words, index, 1);
    if (!/^(?:the|your|this|how|working|joining|learning|hearing|what)$/u.test(next)) return null;
    return /^(?:most|very|really|particularly|more|am|are|was|were|is|remain|especially|i'm|also|still|so|be|they're)$/u.test(
      near(words, index, -1),
    )
      ? { right: 'interested in' }
      : null;
  },
  // grateful an introduction; responsible the team
  (words, index) => {
    const word = words[index];
    const next = near(words, index, 1);
    if (
      word === undefined ||
      !/^(?:grateful|thankful|responsible|sorry|ready|waiting|looking)$/u.test(word.lower)
    )
      return null;
    if (/^(?:an?|your)$/u.test(next) && /^(?:grateful|thankful)$/u.test(word.lower))
      return { right: `${word.lower} for` };
    return word.lower === 'responsible' && /^(?:the|a|an|our)$/u.test(next)
      ? { right: 'responsible for' }
      : null;
  },
  // I very interested, we looking forward, I been
  (words, index) => {
    const word = words[index];
    const before = near(words, index, -1);
    if (word === undefined || !/^(?:i|we|they|he|she|it)$/u.test(before) || isInverted(words, index - 1))
      return null;
    const be = before === 'i' ? 'am' : /^(?:we|they)$/u.test(before) ? 'are' : 'is';
    if (word.lower === 'been') return { right: before === 'i' || be === 'are' ? 'have been' : 'has been' };
    const next = near(words, index, 1);
    if (
      word.lower === 'very' &&
      (FEELING.has(next) || next === 'interested' || next === 'excited' || next === 'impressed')
    )
      return { right: `${be} very` };
    if (
      FEELING.has(word.lower) &&
      word.lower !== 'ready' &&
      (next === 'to' || next === 'that' || next === 'for')
    )
      return { right: `${be} ${word.lower}` };
    const doing = /^(?:looking|writing|hoping|working|sending|applying|attaching|wondering)$/u.test(
      word.lower,
    );
    return doing ? { right: `${be} ${word.lower}` } : null;
  },
  // to considered; would be grateful an; said was
  // if there anything; is there; please let know; let know me
  (words, index) => {
    const word = words[index];
    if (word === undefined) return null;
    const [one, two] = [near(words, index, 1), near(words, index, 2)];
    if (
      word.lower === 'there' &&
      near(words, index, -1) === 'if' &&
      /^(?:anything|any|something|a|an|more|anyone)$/u.test(one)
    )
      return { right: 'there is' };
    if (
      word.lower === 'if' &&
      one !== 'there' &&
      /^anything$/u.test(one) &&
      two === 'else' &&
      near(words, index, 3) === 'you'
    )
      return { right: 'if there is' };
    if (
      word.lower === 'let' &&
      one === 'know' &&
      (two === 'if' || two === 'when' || two === 'what' || two === 'whether' || two === 'how')
    )
      return { right: 'let me' };
    if (word.lower === 'let' && one === 'me' && /^(?:if|whether|when|what|how)$/u.test(two))
      return { count: 2, right: 'let me know' };
    return null;
  },
  // it was pleasure to
  (words, index) => {
    const word = words[index];
    if (word === undefined || !/^(?:was|is)$/u.test(word.lower)) return null;
    const great = /^(?:great|real|true|huge)$/u.test(near(words, index, 1)) ? 1 : 0;
    const thing = near(words, index, 1 + great);
    if (!/^(?:pleasure|honou?r|privilege)$/u.test(thing) || near(words, index, 2 + great) !== 'to')
      return null;
    return { right: `${word.lower} ${great === 0 && /^ho/u.test(thing) ? 'an' : 'a'}` };
  },
  // taking the to meet, learn most when, at end of, as result
  (words, index) => {
    const word = words[index];
    if (word === undefined || word.name) return null;
    const [one, two] = [near(words, index, 1), near(words, index, 2)];
    if (/^(?:taking|take|took)$/u.test(word.lower) && one === 'the' && two === 'to')
      return { count: 2, right: `${word.lower} the time` };
    if (word.lower === 'ended' && isGerund(one)) return { right: 'ended up' };
    const right = ARTICLE_LEFT_OUT[`${word.lower} ${one}`];
    if (right === undefined || (right.needsOf && two !== 'of')) return null;
    return { right: right.words };
  },
  // my last to jobs, they kept to crews
  (words, index) => {
    const word = words[index];
    if (word?.lower !== 'to' || !isPlural(near(words, index, 1))) return null;
    return /^(?:my|our|your|the|last|next|these|those|past|first|other|kept|bring|brought|has|have|had|only|about|in|for|with|of|from|than|over|after)$/u.test(
      near(words, index, -1),
    )
      ? { right: 'two' }
      : null;
  },
  // most of it was fine, thought I could have
  (words, index) => {
    const word = words[index];
    if (word?.lower !== 'thought' || !word.begins || /^\p{Lu}/u.test(word.text)) return null;
    return /^(?:i|it|we|you|they|he|she)$/u.test(near(words, index, 1)) &&
      /^(?:could|can|was|am|had|did|would|know|have|is|do|may|might)$/u.test(near(words, index, 2))
      ? { right: 'though' }
      : null;
  },
  // first week on June; responsible of; discuss about
  (words, index) => {
    const word = words[index];
    if (word === undefined) return null;
    const [one, two] = [near(words, index, 1), near(words, index, 2)];
    if (
      /^(?:week|end|start|beginning|middle)$/u.test(near(words, index, -1)) &&
      /^(?:on|in)$/u.test(word.lower) &&
      MONTHS.has(one)
    )
      return { right: 'of' };
    if (
      /^(?:in|at)$/u.test(word.lower) &&
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(one) &&
      !/^(?:morning|afternoon|evening)s?$/u.test(two) &&
      two !== "'s"
    )
      return { right: 'on' };
    if (
      word.lower === 'since' &&
      /^(?:two|three|four|five|six|seven|eight|nine|ten|many|several|\d+)$/u.test(one) &&
      /^(?:years|months|weeks|days|hours)$/u.test(two) &&
      words[index + 3]?.joined !== true
    )
      return { right: 'for' };
    return null;
  },
];

const ARTICLE_LEFT_OUT: Readonly<Record<string, { readonly words: string; readonly needsOf: boolean }>> = {
  'at end': { words: 'at the', needsOf: true },
  'at beginning': { words: 'at the', needsOf: true },
  'at start': { words: 'at the', needsOf: true },
  'by end': { words: 'by the', needsOf: true },
  'in meantime': { words: 'in the', needsOf: false },
  'in morning': { words: 'in the', needsOf: false },
  'in afternoon': { words: 'in the', needsOf: false },
  'in evening': { words: 'in the', needsOf: false },
  'in process': { words: 'in the', needsOf: true },
  'in middle': { words: 'in the', needsOf: true },
  'as result': { words: 'as a', needsOf: false },
  'for rest': { words: 'for the', needsOf: true },
  'with rest': { words: 'with the', needsOf: true },
  'learn most': { words: 'learn the', needsOf: false },
};

/** “Am I keen?”, “were we looking”: the verb stands before. */
function isInverted(words: Parameters<EnglishRule>[0], at: number): boolean {
  return /^(?:am|are|is|was|were|have|had|has|do|did|does|so|but|saw|see|made|makes|make|found|find|keep|kept|got|get|consider|considered)$/u.test(
    near(words, at, -1),
  );
}
