import { NOUNISH, NOUNS, VERBS } from '../data/word-forms.ts';
import { irregularVerbs, noun, type Paradigm, VERB_FORMS, type VerbForm } from './word-forms.ts';

/** What a word may be: forms of a verb, one or many of a noun. */
export interface Entry {
  readonly verb: Paradigm | null;
  readonly forms: ReadonlySet<VerbForm>;
  readonly noun: Paradigm | null;
  readonly plural: boolean;
}

let entries: ReadonlyMap<string, Entry> | null = null;
let nounish: ReadonlySet<string> = new Set();

export function entryOf(word: string): Entry | null {
  entries ??= buildEntries();
  return entries.get(word) ?? null;
}

/** Whether a verb's base is just as often a noun: work, visit, plan. */
export function isNounToo(base: string): boolean {
  entries ??= buildEntries();
  return nounish.has(base);
}

export function allParadigms(): readonly Paradigm[] {
  return [
    ...irregularVerbs(),
    ...VERBS.split(' ').map((line): Paradigm => ({ kind: 'verb', forms: line.split(',') })),
    ...NOUNS.split(' ').map(noun),
  ];
}

function buildEntries(): ReadonlyMap<string, Entry> {
  nounish = new Set(NOUNISH.split(' '));
  const built = new Map<string, Entry>();
  for (const paradigm of allParadigms()) {
    for (const [index, word] of paradigm.forms.entries()) {
      const known = built.get(word);
      const form = VERB_FORMS[index];
      if (paradigm.kind === 'noun') {
        if (known === undefined)
          built.set(word, { verb: null, forms: new Set(), noun: paradigm, plural: index === 1 });
      } else if (form !== undefined && (known === undefined || known.verb === paradigm)) {
        built.set(word, {
          verb: paradigm,
          forms: new Set([...(known?.forms ?? []), form]),
          noun: null,
          plural: false,
        });
      }
    }
  }
  return built;
}

export function formOf(word: string, form: VerbForm): string {
  return entryOf(word)?.verb?.forms[VERB_FORMS.indexOf(form)] ?? word;
}

/** The base of a verb and nothing else: take, explain; not put (also past), not work where `strict`. */
export function isBase(word: string, strict = false): boolean {
  const entry = entryOf(word);
  return entry?.forms.has('base') === true && (!strict || !isNounToo(word));
}

/** A form with -s that is this verb's alone: takes, explains; `works` only where not `strict`. */
export function isThird(word: string, strict = false): boolean {
  const entry = entryOf(word);
  if (entry === null || entry.verb === null || !entry.forms.has('s')) return false;
  return !strict || !isNounToo(entry.verb.forms[0] ?? '');
}

/** Past or participle, and not the base as well. */
export function isPast(word: string): boolean {
  const entry = entryOf(word);
  return (
    entry !== null && !entry.forms.has('base') && (entry.forms.has('past') || entry.forms.has('participle'))
  );
}

/** Past and not participle: went, wrote, began. */
export function isPastOnly(word: string): boolean {
  const entry = entryOf(word);
  return entry?.forms.has('past') === true && !entry.forms.has('participle') && !entry.forms.has('base');
}

/** Participle and not past: gone, written, begun. */
export function isParticipleOnly(word: string): boolean {
  const entry = entryOf(word);
  return entry?.forms.has('participle') === true && !entry.forms.has('past') && !entry.forms.has('base');
}

export function isGerund(word: string): boolean {
  return entryOf(word)?.forms.has('ing') === true;
}

/** A noun in the plural that is no verb. */
export function isPlural(word: string): boolean {
  return PLURALS.has(word) || (entryOf(word)?.noun !== null && entryOf(word)?.plural === true);
}

/** A noun in the singular that is no verb, and may be counted. */
export function isSingular(word: string): boolean {
  const entry = entryOf(word);
  return entry !== null && entry.noun !== null && !entry.plural && !UNCOUNTED.has(word);
}

export function pluralOf(singular: string): string {
  return entryOf(singular)?.noun?.forms[1] ?? entryOf(singular)?.verb?.forms[1] ?? `${singular}s`;
}

export function singularOf(plural: string): string {
  return entryOf(plural)?.noun?.forms[0] ?? plural;
}

const PLURALS = new Set('people children men women ones'.split(' '));
/** No number of them: staff, news; or the same in both; or many in one. */
const UNCOUNTED = new Set(
  'staff news series data feedback advice information equipment furniture software hardware knowledge evidence homework traffic luggage money music weather percent pound dozen hundred thousand million billion foot hour-long half quarter lot bit couple number kind sort type variety majority minority rest crew media'.split(
    ' ',
  ),
);
/** One group, spoken of as many in Britain. */
const GROUPS = new Set(
  'team staff group company committee panel board department firm family crew council police majority minority pair number media data faculty government class club union management leadership audience public couple rest half lot variety range none all management security personnel board jury'.split(
    ' ',
  ),
);

export function isGroup(word: string): boolean {
  return GROUPS.has(word);
}
