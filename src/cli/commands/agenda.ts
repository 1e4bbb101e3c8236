import type { Command } from 'commander';
import * as z from 'zod';
import { seeCareer } from '#app/see-career.ts';
import { planAgenda } from '#core/agenda/plan-agenda.ts';
import { walkAgenda } from '#core/agenda/walk-agenda.ts';
import { InvalidInputError } from '#core/errors.ts';
import { parseCareer } from '#core/model/parse-career.ts';
import { parseWith } from '#core/model/parse-with.ts';
import { addMilliseconds, DAY_LENGTH } from '#core/time/instant.ts';
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
import { sayWalk } from '../say/walk.ts';

interface AgendaOptions extends CareerOptions {
  readonly at?: string;
  readonly json?: boolean;
  readonly batch?: string;
  readonly from?: string;
  readonly to?: string;
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
    .option('--from <instant>', 'walk through time from here: what appears, opens, moves and goes')
    .option('--to <instant>', 'walk as far as this; 14 days when left out')
    .action((options: AgendaOptions) => {
      if (options.batch !== undefined) return answerBatch(context, options.batch);
      return options.from === undefined
        ? showAgenda(context, options)
        : showWalk(context, options, options.from);
    });
}

async function showAgenda(context: CliContext, options: AgendaOptions): Promise<void> {
  const now = readAt(context.io, options.at);
  const career = await readCareerOf(context, options);
  const agenda = planAgenda(career, now);
  if (options.json === true) context.printJson(agenda);
  else context.print(sayAgenda(agenda, seeCareer(career, now)));
}

const USUAL_WALK = 14 * DAY_LENGTH;

async function showWalk(context: CliContext, options: AgendaOptions, start: string): Promise<void> {
  const from = readAt(context.io, start, '--from');
  const to =
    options.to === undefined ? addMilliseconds(from, USUAL_WALK) : readAt(context.io, options.to, '--to');
  if (to < from) throw new InvalidInputError('the walk ends before it begins', '--to');
  const career = await readCareerOf(context, options);
  const changes = walkAgenda(career, from, to);
  if (options.json === true) context.printJson(changes);
  else context.print(sayWalk(changes, seeCareer(career, to)));
}

async function answerBatch(context: CliContext, path: string): Promise<void> {
  await runBatch(context, path, async (json) => {
    const line = parseWith(BatchLine, json, '');
    const now = readAt(context.io, line.at, 'at');
    return { agenda: planAgenda(parseCareer(line.career), now) };
  });
}
