import { describe, expect, it } from 'vitest';
import { createHunspellEngine } from './hunspell-engine.ts';

const engine = createHunspellEngine();

async function look(text: string, language = 'en-US', known: readonly string[] = []) {
  const found = await engine.look({ text, language, known });
  return found.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

describe('the spelling engine leaves alone', () => {
  it.each([
    'Thank you for your time on Tuesday; it’s what I’d hoped for, and they’re sure you’ll agree.',
    'Kubernetes, GraphQL and OAuth came up in the onboarding walkthrough, as did your backend.',
    'The KPIs, OKRs and the QBR are in report2028.pdf at https://example.com/reciept or recieve@example.com.',
    'A cross-functional, well-designed, co-led, non-technical, half-day, data-driven, on-site workshop.',
    'THANK YOU for the café visit and the naïve résumé question.',
    'Peter’s and James’ colleagues’ notes',
    '',
  ])('%s', async (text) => {
    expect(await look(text)).toEqual([]);
  });

  it('names and words the seeker entered', async () => {
    expect(
      await look('Séamus de Búrca of Quayside liked zemaxing.', 'en-IE', ['Séamus de Búrca', 'zemaxing']),
    ).toEqual([]);
  });

  it('British spelling in Ireland, American in the States, both in Canada', async () => {
    expect(await look('The colour of the organisation', 'en-IE')).toEqual([]);
    expect(await look('The color of the organization', 'en-US')).toEqual([]);
    expect(await look('The colour of the organization', 'en-CA')).toEqual([]);
  });
});

describe('the spelling engine finds', () => {
  it('words in small letters that do not exist', async () => {
    expect(await look('I recieve alot of oppurtunities.')).toEqual([
      'spelling: recieve',
      'spelling: alot',
      'spelling: oppurtunities',
    ]);
  });

  it('a misspelt word that opens a sentence, but no name that does', async () => {
    expect(await look('Recieved. Łukasz told me.')).toEqual([
      'spelling: Recieved',
      'capitalised-unknown: Łukasz',
    ]);
  });

  it('unknown names, without guessing what they should be', async () => {
    const [found] = await engine.look({ text: 'We met Xzavier there.', language: 'en-US', known: [] });
    expect(found).toMatchObject({ kind: 'capitalised-unknown', suggestions: [] });
  });

  it('the other country’s spelling', async () => {
    expect(await look('The colour', 'en-US')).toEqual(['dialect: colour']);
  });

  it('the right word first', async () => {
    const text = 'I recieve it, finaly runing and realy choosed.';
    const found = await engine.look({ text, language: 'en-US', known: [] });
    expect(found.map(({ suggestions }) => suggestions[0])).toEqual([
      'receive',
      'finally',
      'running',
      'really',
      'chose',
    ]);
  });
});

it('reads English only', () => {
  expect([engine.reads('en-IE'), engine.reads('en'), engine.reads('de-DE')]).toEqual([true, true, false]);
});

it('passes on a dictionary that cannot be loaded', async () => {
  const broken = createHunspellEngine(() => Promise.reject(new Error('no such file')));
  await expect(broken.look({ text: 'Hello', language: 'en', known: [] })).rejects.toThrow('no such file');
});
