import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import * as z from 'zod';
import { FailedError, InvalidInputError } from '#core/errors.ts';

/** A typeset document, and where its text ends. */
export interface Typeset {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Millimetres from the top of the last page. */
  readonly endsAt: number;
}

const End = z.object({ page: z.number(), y: z.number() });

/** Whole fonts, because a name may need letters of several scripts. The Japanese one may be left out of an installation. */
const FONTS = ['@expo-google-fonts/noto-sans', '@expo-google-fonts/noto-sans-jp'] as const;
const WEIGHTS = ['400Regular', '600SemiBold'] as const;

let compiler: Promise<NodeCompiler> | null = null;

/**
 * Sets one document. `data` reaches it as data alone. The compiler is loaded once and kept.
 * @throws InvalidInputError when a letter of the text is in none of the fonts.
 */
export async function typeset(source: string, data: object, now: number): Promise<Typeset> {
  compiler ??= loadCompiler();
  const loaded = await compiler;
  const compiled = loaded.compile({
    mainFileContent: source,
    inputs: { data: JSON.stringify(data) },
  });
  const document = compiled.result;
  if (document === null)
    throw new Error('the page could not be set', { cause: problemsOf(loaded, compiled) });
  const [end] = z.array(End).parse(loaded.query(document, { selector: '<end>', field: 'value' }));
  const pdf = toPdf(loaded, document, now);
  loaded.evictCache(10);
  return { pdf, pages: document.numOfPages, endsAt: end?.y ?? 0 };
}

/** As PDF/UA: tagged for screen readers, and refused where a letter would print as an empty box. */
function toPdf(loaded: NodeCompiler, document: NodeTypstDocument, now: number): Uint8Array {
  try {
    return loaded.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(now / 1000) });
  } catch (error) {
    throw cannotPrint(error);
  }
}

async function loadCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler').catch(isNotHere);
  return NodeCompiler.create({
    workspace: dirname(fontFolders()[0] ?? '/'),
    fontArgs: [{ fontPaths: [...fontFolders()] }],
  });
}

/** Its binary is a package of its own for each platform, and may have been left out of an installation. */
function isNotHere(cause: unknown): never {
  compiler = null;
  throw new FailedError(
    'not-configured',
    'printing is not possible here: the typesetter is not installed for this platform',
    null,
    { cause },
  );
}

function fontFolders(): readonly string[] {
  const require = createRequire(import.meta.url);
  return FONTS.flatMap((name) => {
    try {
      const folder = dirname(require.resolve(`${name}/package.json`));
      return WEIGHTS.map((weight) => join(folder, weight));
    } catch {
      return [];
    }
  });
}

function problemsOf(loaded: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): unknown {
  const problem = compiled.takeError();
  return problem === null ? null : loaded.fetchDiagnostics(problem);
}

function cannotPrint(cause: unknown): InvalidInputError {
  return new InvalidInputError(`cannot be printed: ${messageOf(cause)}`, 'body', { cause });
}

/** The compiler's own words name each letter it has no picture of. */
function messageOf(error: unknown): string {
  const said = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const letters = [...said.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)].map(
    (match) => match[1],
  );
  return letters.length === 0 ? said : `no font here has ${[...new Set(letters)].join(' ')}`;
}
