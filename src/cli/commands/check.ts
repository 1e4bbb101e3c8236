import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import * as z from 'zod';
import { type Checker, openChecker } from '#app/open-checker.ts';
import type { CheckResult } from '#core/checker/finding.ts';
import { InvalidInputError, NotFoundError } from '#core/errors.ts';
import type { Career } from '#core/model/career.ts';
import type { Draft } from '#core/model/draft.ts';
import { parseCareer, parseDraft } from '#core/model/parse-career.ts';
import { parseWith } from '#core/model/parse-with.ts';
import type { CliContext } from '../context.ts';
import { EXIT_BLOCKED } from '../exit-code-of.ts';
import {
  AT_OPTION,
  type CareerOptions,
  JSON_OPTION,
  readAt,
  readCareerOf,
  withCareerOptions,
} from '../options.ts';
import { readJson } from '../read-input.ts';
import { runBatch } from '../run-batch.ts';
import { sayCheck } from '../say/check.ts';

interface CheckOptions extends CareerOptions {
  readonly draft?: string;
  readonly at?: string;
  readonly json?: boolean;
  readonly batch?: string;
}

const BatchLine = z.strictObject({
  id: z.unknown(),
  career: z.unknown(),
  draft: z.unknown(),
  at: z.string().optional(),
});

export function defineCheck(command: Command, context: CliContext): void {
  withCareerOptions(command)
    .option(
      '--draft <file|id>',
      'a file with one draft, - for standard input, or the id of a draft in the career',
    )
    .option(...AT_OPTION)
    .option(...JSON_OPTION)
    .option(
      '--batch <file>',
      'JSON lines {"id","career","draft","at"} in, {"id","result"} or {"id","error"} out; - for standard input',
    )
    .action(async (options: CheckOptions) => {
      const checker = openChecker();
      try {
        if (options.batch === undefined) await showCheck(context, checker, options);
        else await answerBatch(context, checker, options.batch);
      } finally {
        await checker.close();
      }
    });
}

async function showCheck(context: CliContext, checker: Checker, options: CheckOptions): Promise<void> {
  const at = readAt(context.io, options.at);
  if (options.draft === undefined) {
    throw new InvalidInputError('say which draft: a file, or the id of one in the career', '--draft');
  }
  if (options.draft === '-' && options.career === '-') {
    throw new InvalidInputError('standard input can be the career or the draft, not both', '--draft');
  }
  const career = await readCareerOf(context, options);
  const draft = await findDraft(context, career, options.draft);
  const result = await checker.check({ career, draft, at });
  if (options.json === true) context.printJson(result);
  else context.print(sayCheck(result, draft));
  context.endWith(exitCodeFor(result));
}

function exitCodeFor({ verdict }: CheckResult): number {
  return verdict === 'blocked' ? EXIT_BLOCKED : 0;
}

/** A draft of the career goes before a file that happens to have its id for a name. */
async function findDraft({ io }: CliContext, career: Career, fileOrId: string): Promise<Draft> {
  const kept = career.drafts.find(({ id }) => id === fileOrId);
  if (kept !== undefined) return kept;
  if (fileOrId !== '-' && !existsSync(resolve(io.machine.workingFolder, fileOrId))) {
    throw new NotFoundError('draft or file', fileOrId, '--draft');
  }
  return parseDraft(await readJson(io, fileOrId, '--draft'));
}

async function answerBatch(context: CliContext, checker: Checker, path: string): Promise<void> {
  await runBatch(context, path, async (json) => {
    const line = parseWith(BatchLine, json, '');
    const at = readAt(context.io, line.at, 'at');
    const career = parseCareer(line.career);
    return { result: await checker.check({ career, draft: parseDraft(line.draft, 'draft'), at }) };
  });
}
