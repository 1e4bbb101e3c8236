import { isPlural, isSingular, isThird } from './lexicon.ts';
import { type EnglishRule, near, oneOf } from './rule.ts';

const YOUR_AFTER = oneOf(
  'for of on in with about from at like liked enjoy enjoyed appreciate appreciated love loved admire admired understand understood heard saw follow join joined support visited share respect value valued into through over during after before under behind',
);
const OWNED = oneOf('time team help work point question answer email call visit note support advice');
const NOT_OWNED = oneOf('today guys folks everyone myself both all some one people ones');

/** Small words taken for one another where only the words around tell. */
export const MIXED_UP_RULES: readonly EnglishRule[] = [
  // I liked you point, for you time, how you team works
  (words, index) => {
    if (words[index]?.lower !== 'you') return null;
    const [before, next, after] = [near(words, index, -1), near(words, index, 1), near(words, index, 2)];
    if (NOT_OWNED.has(next) || !(isSingular(next) || isPlural(next) || OWNED.has(next))) return null;
    const thing = isSingular(next) || next === 'team';
    const clause = thing && /^(?:how|that|when|if|because|and)$/u.test(before) && isThird(after);
    return YOUR_AFTER.has(before) || clause ? { right: 'your' } : null;
  },
  // of are team, I hope are paths cross
  (words, index) => {
    if (words[index]?.lower !== 'are') return null;
    const next = near(words, index, 1);
    const after = /^(?:of|on|in|for|with|from|about|at|hope|into|to)$/u.test(near(words, index, -1));
    return after && (isSingular(next) || isPlural(next) || OWNED.has(next)) ? { right: 'our' } : null;
  },
  // in on afternoon
  (words, index) => {
    if (words[index]?.lower !== 'on' || !/^(?:in|for|of|with|than)$/u.test(near(words, index, -1)))
      return null;
    return isSingular(near(words, index, 1)) ? { right: 'one' } : null;
  },
];
