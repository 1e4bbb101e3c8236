import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Avoided for what the glossary names, and right for something else that these layers deal with. */
const ANOTHER_MEANING = {
  account: 'a mail account',
  activity: 'what a search entry is about, in the career file',
  client: 'of a protocol',
  company: 'what a letter calls an organization',
  deadline: 'how long a worker may take',
  edit: 'a command that opens an editor',
  error: 'a failure of the program',
  event: 'an entry of a calendar file',
  history: 'how long things took before',
  level: 'how senior a role is',
  log: 'the request log of the server',
  mail: 'the technology',
  medium: 'all the channels of a step, weighed',
  meeting: 'what a calendar file holds',
  message: 'what a mail server carries',
  process: 'one of the operating system',
  profile: 'the customs of a country',
  referee: 'a contact in the register of references',
  slot: 'a place in a letter that a fact fills',
  state: 'of a letter on its way',
  task: 'what a worker is given',
  template: 'what a script writes files from',
} as const;

/** Words of the “not” column, one each; a phrase of two words is too rare to look for. */
const AVOIDED = readFileSync('GLOSSARY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| word'))
  .flatMap((line) => (line.split('|')[3] ?? '').split(','))
  .map((word) => word.trim())
  .filter((word) => /^[a-z]+$/.test(word) && !(word in ANOTHER_MEANING));

it('no file and nothing exported is called by a word that the glossary has another for', () => {
  expect(AVOIDED.length).toBeGreaterThan(12);
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const called = files.flatMap((file) => [
    file,
    ...exportsOf(`src/${file}`).map((name) => `${file} ${name}`),
  ]);
  const found = called.filter((name) => wordsOf(name).some((word) => AVOIDED.includes(word)));
  expect(found).toEqual([]);
});

function exportsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const declared = /^export (?:async |abstract )?(?:function|const|class|interface|type) (\w+)/gm;
  return [...text.matchAll(declared)].map(([, name = '']) => name);
}

/** `src/app/read-career.ts ReadCareer` → its words in small letters. */
function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
