import type { Command } from 'commander';
import * as z from 'zod';
import { parseWith } from '#core/model/parse-with.ts';
import type { CliContext } from '../context.ts';
import { configOf } from '../open-data.ts';
import { DATA_OPTION } from '../options.ts';

interface ServeOptions {
  readonly data?: string;
  readonly port?: string;
  readonly open?: boolean;
}

const Port = z.coerce.number().int().min(0).max(65_535);

export function defineServe(command: Command, context: CliContext): void {
  command
    .option(...DATA_OPTION)
    .option('--port <number>', 'another port than 4370; 0 for any that is free')
    .option('--open', 'open the browser')
    .action(async (options: ServeOptions) => {
      const config = configOf(context.io, options);
      const port = options.port === undefined ? config.port : parseWith(Port, options.port, '--port');
      const { startServer } = await import('#server/main.ts');
      const server = await startServer({
        config: { ...config, port },
        open: options.open === true,
        say: context.print,
      });
      if (server === null) return;
      await context.io.untilStopped();
      await server.close();
    });
}
