/** Past forms that do not end in -ed, for telling “led a team of nine” from a noun phrase. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `led built rebuilt ran wrote rewrote cut grew won took made brought set reset taught sold kept held gave began put
  spent drove oversaw saw got went came became did had found met paid rose spoke stood thought understood knew broke
  chose drew fell flew forgot froze lost meant read redid sent shot split spread stuck struck swept threw wore wound
  overcame undertook undercut outgrew let hit bought caught fought left lent learnt dealt felt heard lit proved said
  sought shook sang sank slid told woke withdrew bore bent bound bred fed laid burnt spelt spun swore tore`.split(
    /\s+/,
  ),
);

/** Words in -ed that open a noun phrase (“embedded systems”) or are no participle at all. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  `advanced embedded distributed automated detailed applied experienced skilled certified qualified chartered related
  dedicated mixed combined extended shared integrated connected limited licensed trained guided red bed need speed
  seed feed hundred unpaid renewed continued increased improved reduced hundred-odd bilingual-trained armed unified
  unmanned structured unstructured managed supervised unsupervised complicated sacred naked crowded talented gifted
  computed sustained proposed planned published distinguished varied repeated continued mid-sized biased unbiased`.split(
    /\s+/,
  ),
);

/** Base and -s forms seekers open a note about themselves with. */
const BASE_VERBS =
  `speak know have work write read lead manage run build teach coach mentor design use own hold love like enjoy
  play make bring help understand code program train plan organise organize sell drive travel learn study volunteer
  contribute maintain support want need think live come follow care get give take keep can could will would`.split(
    /\s+/,
  );

/** Base forms that are as often a noun (“work on coatings”, “design reviews”) and so prove nothing. */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  'work design use coach play help code program train plan drive travel study support care need love like follow run lead mentor volunteer'.split(
    ' ',
  ),
);

const THIRD_TO_BASE: ReadonlyMap<string, string> = new Map([
  ...BASE_VERBS.filter((verb) => !NOUNS_TOO.has(verb)).map((verb): [string, string] => [
    thirdPerson(verb),
    verb,
  ]),
  ['has', 'have'],
  ['does', 'do'],
  ['is', 'am'],
  ['was', 'was'],
]);

const BASES: ReadonlySet<string> = new Set(BASE_VERBS.filter((verb) => !NOUNS_TOO.has(verb)));

const NEGATED = /^(?:don[’']t|do|can[’']t|cannot|haven[’']t)$/;
/** After one of these a word that may be a noun is a verb: “love their product”, “lead a team”. */
const BEFORE_AN_OBJECT = /^(?:an?|the|my|our|your|their|this|that|these|those|to|how|not)$/i;

/** “speaks” → “speak”, “has” → “have”: the verb as it follows “I”, or `null` when the word is none of these. */
export function afterI(word: string, next: string): string | null {
  if (NEGATED.test(word) && (word !== 'do' || next === 'not')) return word;
  if (NOUNS_TOO.has(word) && BEFORE_AN_OBJECT.test(next)) return word;
  return THIRD_TO_BASE.get(word) ?? (BASES.has(word) ? word : null);
}

function thirdPerson(verb: string): string {
  if (/(?:s|sh|ch|x|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** What a promise begins with: “send the coating paper”. */
export const PROMISE_VERBS: ReadonlySet<string> = new Set(
  `send share forward email mail call phone ring check write look find introduce get put prepare provide bring give
  ask follow try return complete finish submit confirm let tell show pass dig draft think work come speak talk read
  connect arrange set make update fill`.split(/\s+/),
);

/** The same where the rest is the thing itself: “send the paper” is a promise of the paper. */
export const HANDING_OVER: ReadonlySet<string> = new Set(
  'send share forward email mail provide bring give submit pass'.split(' '),
);
