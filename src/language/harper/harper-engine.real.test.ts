import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createHarperEngine } from './harper-engine.ts';

const engine = createHarperEngine();
afterAll(() => engine.close());

describe('the grammar engine', () => {
  it('finds what does not agree, also behind an emoji, and counts in UTF-16', async () => {
    const text = '🙂 He have two lenses.';
    const [found] = await engine.look({ text, language: 'en-IE', known: [] });
    expect(found).toMatchObject({ kind: 'grammar', suggestions: ['has'] });
    expect(text.slice(found?.span.start, found?.span.end)).toBe('have');
  });

  it('leaves spelling and names to the dictionaries', async () => {
    const text = 'We talked about zemaxing with Łukasz for an hour.';
    expect(await engine.look({ text, language: 'en-US', known: [] })).toEqual([]);
  });

  it('says nothing about style', async () => {
    const text = `We spoke of lenses, mirrors and light, ${'and then of more of it, '.repeat(20)}until five.`;
    expect(await engine.look({ text, language: 'en-IE', known: [] })).toEqual([]);
  });
});

describe('a thread that goes wrong', () => {
  const program = (name: string, text: string) => {
    const file = join(tmpdir(), `afterword-${process.pid}-${name}.mjs`);
    writeFileSync(file, text);
    return pathToFileURL(file);
  };
  const question = { text: 'Hello', language: 'en', known: [] };

  it('is ended when it spins, and a new one is started for the next question', async () => {
    const file = program(
      'spin',
      `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { for (;;); });`,
    );
    const spinning = createHarperEngine({ file, deadline: 300 });
    await expect(spinning.look(question)).rejects.toThrow('took too long');
    await expect(spinning.look(question)).rejects.toThrow('took too long');
    await spinning.close();
  });

  it('is reported when it crashes', async () => {
    const crashing = createHarperEngine({ file: program('crash', `throw new Error('no wasm');`) });
    await expect(crashing.look(question)).rejects.toThrow('no wasm');
  });

  it('is reported when it is not there', async () => {
    const missing = createHarperEngine({ file: new URL('file:///nowhere/harper-worker.js') });
    await expect(missing.look(question)).rejects.toThrow('nowhere');
  });
});
