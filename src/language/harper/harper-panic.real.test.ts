import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { createHarperEngine } from './harper-engine.ts';

it('P16 a panic costs one answer: the next question is put to a thread that is whole', async () => {
  const file = join(tmpdir(), `afterword-${process.pid}-panic.mjs`);
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
    let broken = false;
    parentPort.on('message', ({ id, text }) => {
      broken ||= text === 'bad';
      console.error('panicked at ' + text);
      parentPort.postMessage(broken ? { id, error: 'unreachable' } : { id, findings: [] });
    });`,
  );
  const engine = createHarperEngine({ file: pathToFileURL(file) });
  const ask = (text: string) => engine.look({ text, language: 'en', known: [] });
  expect(await ask('good')).toEqual([]);
  await expect(ask('bad')).rejects.toThrow('unreachable');
  expect(await ask('good')).toEqual([]);
  await engine.close();
});
