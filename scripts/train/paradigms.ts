import {
  doublingVerb,
  irregularVerbs,
  noun,
  type Paradigm,
  regularVerb,
} from '../../src/core/checker/english/word-forms.ts';

const COMMON_VERB_FORM = 150_000;
const COMMON_NOUN = 1_500_000;
const COMMON_PLURAL = 250_000;
const PLURAL_SHARE = 0.03;

/** Not nouns, though an s may follow; or words whose number says nothing. */
const NO_NOUNS = new Set(
  `are get these being people child high late local national black white current still content dear yours ours theirs mine something anything there here where when then than ha wa hi thi i a it her our your their hers our new ye be bu pa la ma ms mr us as is his this was has its yes gas bus plus less news mas thus dos does thank regard best sincere other good that what who all at in on an or so we he me my no by do go if of to up am well even down own on off out more most some one two three four five six seven eight nine ten sale spa den pant len mean glas physic mathematic economic statistic politic logistic analytic basic final general special common total original human animal american european british english german french indian japanese chinese italian russian right left back front past present future first second third last next monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december email e access progress success congress press stress boys`.split(
    /\s+/u,
  ),
);
const NO_VERBS = new Set(
  'will can may might must shall home free out web up down off well even still own near last ready better further over back dear please thank welcome bed red seed feed wed speed breed weed reed deed creed ne se te being king wing ring thing sing string spring morning evening nothing wound bound found ground round sound'.split(
    ' ',
  ),
);

/** Verbs and nouns whose every form is in common use, each once. */
export function findParadigms(
  words: ReadonlyMap<string, number>,
  isWord: (word: string) => boolean,
): readonly Paradigm[] {
  const common = (word: string, least: number) => (words.get(word) ?? 0) >= least && isWord(word);
  const found: Paradigm[] = [...irregularVerbs()];
  const taken = new Set(found.flatMap(({ forms }) => forms));
  const take = (paradigm: Paradigm) => {
    if (paradigm.forms.some((form) => taken.has(form))) return;
    for (const form of paradigm.forms) taken.add(form);
    found.push(paradigm);
  };
  const byCount = [...words].sort(([, a], [, b]) => b - a).map(([word]) => word);
  for (const word of byCount) {
    if (
      !/^[a-z]{3,}$/u.test(word) ||
      NO_VERBS.has(word) ||
      taken.has(word) ||
      !common(word, COMMON_VERB_FORM)
    )
      continue;
    const choices = /[aeiou][bdgklmnprtvz]$/u.test(word)
      ? [doublingVerb(word), regularVerb(word)]
      : [regularVerb(word)];
    const best = choices.find(({ forms }) => forms.every((form) => common(form, COMMON_VERB_FORM)));
    if (best !== undefined) take(best);
  }
  for (const word of byCount) {
    if (!/^[a-z]{3,}$/u.test(word) || NO_NOUNS.has(word) || taken.has(word) || !common(word, COMMON_NOUN))
      continue;
    const plural = noun(word);
    if (
      common(plural.forms[1] ?? '', Math.max(COMMON_PLURAL, PLURAL_SHARE * (words.get(word) ?? 0))) &&
      !NO_NOUNS.has(plural.forms[1] ?? '')
    )
      take(plural);
  }
  return found;
}
