// npm run measure:checker [-- --quick] [-- --show]: how many planted errors the checker finds in our own letters, and how often it cries wolf.
import { createEngines } from '../src/language/create-engines.ts';
import { CORPUS_HALVES, readCorpus } from '../src/testing/letter-corpus.ts';
import { composedLetters } from './measure/composed-letters.ts';
import { type KindTally, type Measured, measureLetters } from './measure/measure-letters.ts';

const quick = process.argv.includes('--quick');
/** Shows what was missed and what was said wrongly; of the tuned half alone, so that the other stays unseen. */
const show = process.argv.includes('--show');

const engines = createEngines().filter(({ pace }) => !quick || pace === 'quick');
for (const half of CORPUS_HALVES) {
  const measured = await measureLetters(engines, readCorpus(half));
  console.log(`\n## ${half}${quick ? ', without Harper' : ''}\n`);
  print(measured);
  if (show && half === 'tuned') explain(measured);
}
const composed = await measureLetters(engines, composedLetters());
console.log(`\n## What the composer writes for every purpose, as it stands\n`);
sayAlarms(composed);
if (show) explain(composed);
await Promise.all(engines.map((engine) => engine.close()));

function print({ letters, kinds, alarms, millisecondsALetter }: Measured): void {
  const rows = [...kinds].sort(([, a], [, b]) => b.planted - a.planted);
  const total: KindTally = { planted: 0, found: 0, firm: 0, firstRight: 0 };
  console.log('| kind | planted | found | as warning or block | first suggestion right |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const [kind, tally] of rows) {
    console.log(row(kind, tally));
    for (const key of ['planted', 'found', 'firm', 'firstRight'] as const) total[key] += tally[key];
  }
  console.log(row('**all**', total));
  sayAlarms({ letters, alarms, millisecondsALetter });
}

function sayAlarms({
  letters,
  alarms,
  millisecondsALetter,
}: Pick<Measured, 'letters' | 'alarms' | 'millisecondsALetter'>): void {
  const of = (severity: string) => alarms.filter(({ finding }) => finding.severity === severity).length;
  console.log(
    `\n${letters} clean letters: ${of('block')} false blocks, ${of('warn')} false warnings (${((of('block') + of('warn')) / letters).toFixed(2)} a letter), ${of('hint')} hints (${(of('hint') / letters).toFixed(2)} a letter); ${millisecondsALetter.toFixed(1)} ms a letter.`,
  );
}

function row(kind: string, { planted, found, firm, firstRight }: KindTally): string {
  const share = (part: number, whole: number) =>
    `${part} (${Math.round((100 * part) / Math.max(1, whole))} %)`;
  return `| ${kind} | ${planted} | ${share(found, planted)} | ${share(firm, planted)} | ${share(firstRight, found)} |`;
}

function explain({ alarms, missed }: Measured): void {
  console.log('\nSaid of clean letters:');
  for (const { letter, finding, quoted } of alarms) {
    console.log(`- ${finding.severity} ${finding.check} [${quoted}] ${finding.message} (${letter})`);
  }
  console.log('\nMissed:');
  for (const { error, around } of missed) {
    console.log(`- ${error.kind}: ${error.wrong} → ${error.right}   …${around.replaceAll('\n', ' ')}…`);
  }
}
