import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Career } from '#core/model/career.ts';
import type { Draft } from '#core/model/draft.ts';
import { PURPOSES, type Purpose } from '#core/model/lists.ts';
import { type Instant, instantFrom } from '#core/time/instant.ts';
import { CareerFile } from './corpus-career.ts';

/** The half a rule may be tuned on, and the half nobody looks into while tuning. */
export const CORPUS_HALVES = ['tuned', 'set-aside'] as const;
export type CorpusHalf = (typeof CORPUS_HALVES)[number];

/** A slip planted in a letter: `wrong` stands where `right` should. Offsets are into the corrected body. */
export interface PlantedError {
  readonly kind: string;
  readonly wrong: string;
  readonly right: string;
  readonly start: number;
}

export interface CorpusLetter {
  readonly name: string;
  readonly cast: string;
  readonly career: Career;
  readonly at: Instant;
  /** With nothing wrong in it. */
  readonly clean: Draft;
  readonly errors: readonly PlantedError[];
}

const FOLDER = new URL('../../corpus/letters/', import.meta.url).pathname;
const Casts = z.record(z.string(), CareerFile);

export function readCorpus(half: CorpusHalf): readonly CorpusLetter[] {
  const casts = Casts.parse(JSON.parse(readFileSync(join(FOLDER, 'casts.json'), 'utf8')));
  return readdirSync(join(FOLDER, half))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const letters = readFileSync(join(FOLDER, half, file), 'utf8')
        .split(/^=== /mu)
        .slice(1);
      return letters.map((text, index) => readLetter(`${half}/${file}#${index + 1}`, text, casts));
    });
}

/** The letter with this one slip in it, and where it stands. */
export function plant(
  letter: CorpusLetter,
  error: PlantedError,
): { draft: Draft; start: number; end: number } {
  const body = letter.clean.body ?? '';
  const end = error.start + error.right.length;
  return {
    draft: { ...letter.clean, body: body.slice(0, error.start) + error.wrong + body.slice(end) },
    start: error.start,
    end: error.start + error.wrong.length,
  };
}

function readLetter(name: string, text: string, casts: z.infer<typeof Casts>): CorpusLetter {
  const [header = '', ...lines] = text.split('\n');
  const [castName = '', purposeName, person, subject] = header.split('|').map((part) => part.trim());
  const cast = casts[castName];
  const purpose = PURPOSES.find((one) => one === purposeName);
  const contactId = cast?.idOf(person ?? '');
  if (cast === undefined || purpose === undefined || contactId === undefined) {
    throw new Error(`${name}: “${header}” names no cast, purpose or person`);
  }
  const { body, errors } = readMarks(lines.join('\n').trim());
  return {
    name,
    cast: castName,
    career: cast.career,
    at: instantFrom(SOON.has(purpose) ? cast.at : cast.later),
    clean: {
      id: 'd1',
      purpose,
      opportunityId: 'p1',
      interviewId: 'i1',
      contactId,
      channel: 'email',
      subject,
      body,
    },
    errors,
  };
}

/** Written the day after the interview; everything else some weeks later. */
const SOON: ReadonlySet<Purpose> = new Set([
  'thank-you',
  'debrief-recruiter',
  'send-promised',
  'ask-timetable',
]);

/** `{wrong|right|kind}` */
function readMarks(marked: string): { body: string; errors: readonly PlantedError[] } {
  const errors: PlantedError[] = [];
  let body = '';
  let done = 0;
  for (const match of marked.matchAll(/\{([^{}|]*)\|([^{}|]*)\|([a-z-]+)\}/gu)) {
    const [whole, wrong = '', right = '', kind = ''] = match;
    body += marked.slice(done, match.index);
    errors.push({ kind, wrong, right, start: body.length });
    body += right;
    done = match.index + whole.length;
  }
  return { body: body + marked.slice(done), errors };
}
