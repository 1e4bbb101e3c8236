import { openChecker } from '#app/open-checker.ts';
import { type Instant, instantFrom } from '#core/time/instant.ts';
import { aCareer } from '#testing/career-builder.ts';
import { type Measurement, measure, summarize } from './measure.ts';
import type { Row } from './print-table.ts';

const AT: Instant = instantFrom('2028-02-23T09:00:00+00:00');
const SENTENCE =
  'I keep thinking about what you said of ghosting in wide-angle lenses, and of the survey camera on which we halved the stray light. ';
const COLD_RUNS = 3;

/** The whole check of a letter of about 200 words: all checks, spelling and grammar. Cold: the engines start for it. */
export async function benchCheck(): Promise<readonly Row[]> {
  const times: number[] = [];
  for (let run = 0; run < COLD_RUNS; run++) times.push(await coldCheck());
  const warm = await warmCheck();
  return [
    { name: 'check of 200 words, warm', time: warm },
    { name: 'check of 200 words, cold', time: summarize(times), besides: 'check of 200 words, warm' },
  ];
}

async function coldCheck(): Promise<number> {
  const started = performance.now();
  const checker = openChecker();
  await checker.check({ ...aLetter(), at: AT });
  const time = performance.now() - started;
  await checker.close();
  return time;
}

async function warmCheck(): Promise<Measurement> {
  const checker = openChecker();
  const letter = aLetter();
  const time = await measure(() => checker.check({ ...letter, at: AT }), { seconds: 2 });
  await checker.close();
  return time;
}

function aLetter() {
  const body = `Dear Séamus,\n\n${SENTENCE.repeat(8)}\n\nKind regards,\nNiamh Kerr`;
  const career = aCareer()
    .opportunityAt('Quayside Instruments')
    .interviewWith(['Séamus de Búrca'], '2028-02-22T14:00:00+00:00', '2028-02-22T15:00:00+00:00')
    .drafted({
      purpose: 'thank-you',
      interviewId: 'i1',
      contactId: 'c1',
      channel: 'email',
      subject: 'Thank you',
      body,
    })
    .career();
  const [draft] = career.drafts;
  if (draft === undefined) throw new Error('The letter is missing.');
  return { career, draft };
}
