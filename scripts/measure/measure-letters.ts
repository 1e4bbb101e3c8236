import { checkDraft } from '#core/checker/check-draft.ts';
import type { CheckResult, Finding } from '#core/checker/finding.ts';
import { languageOf } from '#core/checker/letter.ts';
import { knownNames } from '#core/checker/names/known-words.ts';
import { readRecord } from '#core/checker/read-record.ts';
import type { Draft } from '#core/model/draft.ts';
import type { LanguageEngine } from '#core/ports/language-engine.ts';
import { askEngines } from '#language/ask-engines.ts';
import { type CorpusLetter, type PlantedError, plant } from '#testing/letter-corpus.ts';

export interface KindTally {
  planted: number;
  found: number;
  firm: number;
  firstRight: number;
}

export interface Alarm {
  readonly letter: string;
  readonly finding: Finding;
  readonly quoted: string;
}

export interface Measured {
  readonly letters: number;
  readonly kinds: ReadonlyMap<string, KindTally>;
  /** What was said about letters with nothing wrong in them. */
  readonly alarms: readonly Alarm[];
  readonly missed: readonly {
    readonly letter: string;
    readonly error: PlantedError;
    readonly around: string;
  }[];
  readonly millisecondsALetter: number;
}

/** Plants one slip at a time, so that no slip hides or reveals another. */
export async function measureLetters(
  engines: readonly LanguageEngine[],
  letters: readonly CorpusLetter[],
): Promise<Measured> {
  const kinds = new Map<string, KindTally>();
  const alarms: Alarm[] = [];
  const missed: { letter: string; error: PlantedError; around: string }[] = [];
  let time = 0;
  for (const letter of letters) {
    const started = performance.now();
    const clean = await check(engines, letter, letter.clean);
    time += performance.now() - started;
    alarms.push(
      ...clean.findings.map((finding) => ({
        letter: letter.name,
        finding,
        quoted: quote(letter.clean, finding),
      })),
    );
    for (const error of letter.errors) {
      const { draft, start, end } = plant(letter, error);
      const { findings } = await check(engines, letter, draft);
      const before = new Set(clean.findings.map(({ id }) => id));
      const about = findings.filter(
        ({ id, field, span }) =>
          !before.has(id) &&
          field === 'body' &&
          span !== null &&
          span.start <= end + 1 &&
          start <= span.end + 1,
      );
      const tally = kinds.get(error.kind) ?? { planted: 0, found: 0, firm: 0, firstRight: 0 };
      kinds.set(error.kind, tally);
      tally.planted += 1;
      if (about.length > 0) tally.found += 1;
      else
        missed.push({ letter: letter.name, error, around: (draft.body ?? '').slice(start - 30, end + 30) });
      if (about.some(({ severity }) => severity !== 'hint')) tally.firm += 1;
      if (about.some((finding) => fixes(finding, draft, letter.clean))) tally.firstRight += 1;
    }
  }
  return { letters: letters.length, kinds, alarms, missed, millisecondsALetter: time / letters.length };
}

/** Whether the first suggestion makes the letter right again. */
function fixes({ span, suggestions }: Finding, draft: Draft, clean: Draft): boolean {
  const [first] = suggestions;
  const body = draft.body ?? '';
  return (
    span !== null &&
    first !== undefined &&
    body.slice(0, span.start) + first + body.slice(span.end) === clean.body
  );
}

function quote(draft: Draft, { field, span }: Finding): string {
  return field === null || span === null ? '' : (draft[field] ?? '').slice(span.start, span.end);
}

async function check(
  engines: readonly LanguageEngine[],
  { career, at }: CorpusLetter,
  draft: Draft,
): Promise<CheckResult> {
  const record = readRecord(career, at);
  const { language, notChecked } = await askEngines(engines, {
    subject: draft.subject ?? '',
    body: draft.body ?? '',
    language: languageOf(record, draft),
    known: knownNames({ record }),
  });
  return checkDraft({ career, draft, at, language, notChecked });
}
