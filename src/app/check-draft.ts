import { checkDraft } from '#core/checker/check-draft.ts';
import type { CheckResult } from '#core/checker/finding.ts';
import { languageOf } from '#core/checker/letter.ts';
import { knownNames } from '#core/checker/names/known-words.ts';
import { readRecord } from '#core/checker/read-record.ts';
import type { Career } from '#core/model/career.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Instant } from '#core/time/instant.ts';
import { askEngines } from '#language/ask-engines.ts';
import type { Services } from './services.ts';

export interface CheckInput {
  readonly career: Career;
  readonly draft: Draft;
  readonly at: Instant;
  /** Ask only the engines that answer at once; the result says what was left out. */
  readonly quickly?: boolean;
  /** Milliseconds an engine may take. */
  readonly deadline?: number;
}

/** Reads a letter with everything there is: the record, spelling and grammar. What could not be read is named, and then it is never clear. */
export async function checkDraftWithEngines(
  { engines }: Pick<Services, 'engines'>,
  { career, draft, at, quickly = false, deadline }: CheckInput,
): Promise<CheckResult> {
  const record = readRecord(career, at);
  const { language, notChecked } = await askEngines(engines, {
    subject: draft.subject ?? '',
    body: draft.body ?? '',
    language: languageOf(record, draft),
    known: knownNames({ record }),
    quickly,
    ...(deadline === undefined ? {} : { deadline }),
  });
  return checkDraft({ career, draft, at, language, notChecked });
}
