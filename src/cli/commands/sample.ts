import type { Command } from 'commander';
import { openDesk } from '#app/open-desk.ts';
import { sampleCareer } from '#app/sample/sample-career.ts';
import { writeCareer } from '#core/model/write-career.ts';
import type { CliContext, DataOption } from '../context.ts';
import { configOf } from '../open-data.ts';
import { AT_OPTION, DATA_OPTION, readAt } from '../options.ts';

export function defineSample(command: Command, context: CliContext): void {
  command
    .command('print', { isDefault: true })
    .summary('the sample as a career file, told as of now')
    .option(...AT_OPTION)
    .action((options: { readonly at?: string }) => {
      context.io.writeOut(writeCareer(sampleCareer(readAt(context.io, options.at))));
    });
  command
    .command('open')
    .summary('put it beside your own search, in a data file of its own')
    .option(...DATA_OPTION)
    .action(async (options: DataOption) => {
      const desk = await openDesk(configOf(context.io, options), { ...context.io.parts });
      await desk.openSample().finally(() => desk.close());
      context.say('The sample is open; say --sample to work on it: afterword agenda --sample');
    });
  command
    .command('discard')
    .summary('throw it away, with everything done in it')
    .option(...DATA_OPTION)
    .action(async (options: DataOption) => {
      const desk = await openDesk(configOf(context.io, options), { ...context.io.parts });
      await desk.discardSample().finally(() => desk.close());
      context.say('The sample is gone.');
    });
}
