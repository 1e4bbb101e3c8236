import type { Command } from 'commander';
import * as z from 'zod';
import { seeCareer } from '#app/see-career.ts';
import { planAgenda } from '#core/agenda/plan-agenda.ts';
import { parseCareer } from '#core/model/parse-career.ts';
import { parseWith } from '#core/model/parse-with.ts';
import type { CliContext } from '../context.ts';
import {
  AT_OPTION,
  type CareerOptions,
  JSON_OPTION,
  readAt,
  readCareerOf,
  withCareerOptions,
} from '../options.ts';
import { runBatch } from '../run-batch.ts';
import { sayAgenda } from '../say/agenda.ts';

interface AgendaOptions extends CareerOptions {
  readonly at?: string;
  readonly json?: boolean;
  readonly batch?: string;
}

const BatchLine = z.strictObject({ id: z.unknown(), career: z.unknown(), at: z.string().optional() });

export function defineAgenda(command: Command, context: CliContext): void {
  withCareerOptions(command)
    .option(...AT_OPTION)
    .option(...JSON_OPTION)
    .option(
      '--batch <file>',
      'JSON lines {"id","career","at"} in, {"id","agenda"} or {"id","error"} out; - for standard input',
    )
    .action((options: AgendaOptions) =>
      options.batch === undefined ? showAgenda(context, options) : answerBatch(context, options.batch),
    );
}

async function showAgenda(context: CliContext, options: AgendaOptions): Promise<void> {
  const now = readAt(context.io, options.at);
  const career = await readCareerOf(context, options);
  const agenda = planAgenda(career, now);
  if (options.json === true) context.printJson(agenda);
  else context.print(sayAgenda(agenda, seeCareer(career, now)));
}

async function answerBatch(context: CliContext, path: string): Promise<void> {
  await runBatch(context, path, async (json) => {
    const line = parseWith(BatchLine, json, '');
    const now = readAt(context.io, line.at, 'at');
    return { agenda: planAgenda(parseCareer(line.career), now) };
  });
}
