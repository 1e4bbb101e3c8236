import { expect, test } from 'vitest';
import { allCases, type Composed, compose, objections } from '#core/composer/testing/draft-matrix.ts';
import { richCareer } from '#core/composer/testing/rich-career.ts';
import { askEngines } from '#language/ask-engines.ts';
import { createEngines } from '#language/create-engines.ts';

const PATIENCE = 600_000;
const NAMES = [...richCareer().contacts, ...richCareer().organizations, richCareer().seeker].map(
  ({ name }) => name,
);

/** The same words to the same person on the same channel are read once. */
function distinctDrafts(): ReadonlyMap<string, Composed> {
  const drafts = new Map<string, Composed>();
  for (const one of allCases()) {
    const composed = compose(one);
    const { subject, body } = composed.draft;
    drafts.set([one.purpose, one.channel, subject, body].join('\n'), composed);
  }
  return drafts;
}

test(
  'every purpose on every channel in every register and locale: the checker, spelling and grammar have nothing against it',
  async () => {
    const drafts = [...distinctDrafts().values()];
    expect(drafts.length).toBeGreaterThan(1_000);
    const faults = drafts.flatMap((composed) =>
      objections(composed).map((line) => `${composed.draft.purpose} ${composed.draft.channel}: ${line}`),
    );
    expect(faults).toEqual([]);
    for (const language of ['en-US', 'en-GB']) expect(await misspelt(drafts, language)).toEqual([]);
  },
  PATIENCE,
);

/** Each sentence once, in one text, because the engines are slow to begin and quick to read. */
async function misspelt(drafts: readonly Composed[], language: string): Promise<readonly string[]> {
  const sentences = new Set(
    drafts
      .filter(({ draft }) => draft.language === language)
      .flatMap(({ draft }) => draft.slots ?? [])
      .filter(({ slot }) => slot !== 'signature' && slot !== 'greeting')
      .map(({ text }) => text),
  );
  const body = [...sentences].join('\n\n');
  const engines = createEngines();
  const { language: found, notChecked } = await askEngines(engines, {
    subject: '',
    body,
    language,
    known: NAMES,
    quickly: false,
    deadline: PATIENCE,
  });
  await Promise.all(engines.map((engine) => engine.close()));
  expect(notChecked).toEqual([]);
  // Which words are taken for others is learnt, and measured over a corpus of its own.
  return found
    .filter(({ kind }) => kind !== 'confusion' && kind !== 'confusion-maybe')
    .map(({ span, message }) => `${body.slice(span.start - 20, span.end + 20)}: ${message}`);
}
