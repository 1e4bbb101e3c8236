import type { TimetableAnswer } from '#core/model/journal-entry.ts';
import { sayDay } from '../design/say-day.ts';

/** One way to understand their words, with the sentence that explains it. */
export interface PhraseReading {
  readonly by: string | null;
  readonly from: string | null;
  readonly vague: boolean;
  readonly sure: 'sure' | 'likely' | 'guess';
  readonly sentence: string;
  readonly note: string | null;
  readonly answer: TimetableAnswer;
}

/** What was confirmed, in words. */
export function sayAnswer(answer: TimetableAnswer | null): string {
  if (answer === null) return 'You did not ask. The thank-you can.';
  if ('unknown' in answer) return 'They could not say.';
  if ('vague' in answer) {
    return answer.by === undefined
      ? `“${answer.vague}”, no day`
      : `“${answer.vague}”, taken as ${sayDay(answer.by)}`;
  }
  if ('from' in answer) return `Between ${sayDay(answer.from)} and ${sayDay(answer.to)}`;
  return `By ${sayDay(answer.by)}`;
}
