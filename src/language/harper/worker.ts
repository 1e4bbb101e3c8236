import { parentPort } from 'node:worker_threads';
import { askHarper } from './ask-harper.ts';
import type { HarperAnswer, HarperQuestion } from './messages.ts';

// One question after the other: Harper holds one dialect and one list of known words at a time.
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (question: HarperQuestion) => {
  last = last.then(async () => parentPort?.postMessage(await answer(question)));
});

async function answer(question: HarperQuestion): Promise<HarperAnswer> {
  try {
    return { id: question.id, findings: await askHarper(question) };
  } catch (error) {
    return { id: question.id, error: error instanceof Error ? error.message : String(error) };
  }
}
