import { isCommonWord } from '../names/common-words.ts';
import { fold, sameShape } from '../names/fold.ts';

const LEGAL_FORMS = new Set(
  'inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh ag kg se sa sas sarl bv nv ab as oy oyj aps spa srl pty kk kabushiki kaisha dac clg ug ev the and of for de'.split(
    ' ',
  ),
);

/** Words so many companies have in their name that they alone point to none. */
const GENERIC = new Set(
  'group holdings holding international global technologies technology tech systems solutions services service partners associates consulting labs lab laboratories instruments industries media digital software data bank capital energy health healthcare foods studio studios works networks network university college school hospital institute foundation trust council ventures management logistics design engineering robotics analytics research online interactive europe america'.split(
    ' ',
  ),
);

/** A company's name in words, as a letter may write it. */
export interface OrganizationName {
  readonly whole: string;
  /** Without the legal form: `Quayside Instruments`. */
  readonly words: readonly string[];
  /** The words that tell it from others: `Quayside`. */
  readonly telling: readonly string[];
}

export function organizationName(name: string): OrganizationName {
  const all = sameShape(name).match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'.&+-]*/gu) ?? [];
  const trimmed = all.map((word) => word.replace(/\.+$/u, ''));
  const words = trimmed.filter((word, index) => index === 0 || !LEGAL_FORMS.has(fold(word)));
  const telling = words.filter((word) => !GENERIC.has(fold(word)) && !LEGAL_FORMS.has(fold(word)));
  return { whole: name, words, telling: telling.length > 0 ? telling : words };
}

/** Whether one word of the name, alone, may stand for the company: not if it is a word of the language. */
export function standsAlone(word: string): boolean {
  return word.length > 2 && !isCommonWord(word) && !GENERIC.has(fold(word));
}
