import { type Command, Option } from 'commander';
import { recordSent } from '#app/record-sent.ts';
import { OUT_OUTCOMES } from '#core/model/lists.ts';
import { parseWith } from '#core/model/parse-with.ts';
import { InstantText } from '#core/model/scalars.ts';
import type { CliContext, DataOption } from '../context.ts';
import { JSON_OPTION, readChannel, withDataOptions } from '../options.ts';

interface SentOptions extends DataOption {
  readonly channel?: string;
  readonly outcome?: (typeof OUT_OUTCOMES)[number];
  readonly when?: string;
  readonly json?: boolean;
}

export function defineSent(command: Command, context: CliContext): void {
  withDataOptions(command.argument('<id>', 'the draft'))
    .option('--channel <channel>', 'how it really went, if not as the draft says')
    .addOption(new Option('--outcome <outcome>', 'how a call went').choices(OUT_OUTCOMES))
    .option('--when <instant>', 'when, if not just now')
    .option(...JSON_OPTION)
    .action(async (id: string, options: SentOptions) => {
      const channel = readChannel(options.channel);
      const at = options.when === undefined ? undefined : parseWith(InstantText, options.when, '--when');
      const entry = await context.withServices(options, (services) =>
        recordSent(services, {
          draftId: id,
          ...(channel === undefined ? {} : { channel }),
          ...(options.outcome === undefined ? {} : { outcome: options.outcome }),
          ...(at === undefined ? {} : { at }),
        }),
      );
      if (options.json === true) context.printJson(entry);
      else context.say(`Recorded. Take it back with: afterword journal undo ${entry.id}`);
    });
}
