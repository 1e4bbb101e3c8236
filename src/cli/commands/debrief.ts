import type { Command } from 'commander';
import type { OpenServices } from '#app/open-services.ts';
import { type InterviewPage, readInterview } from '#app/read-interview.ts';
import { DebriefInput, recordDebrief } from '#app/record-debrief.ts';
import { InvalidInputError } from '#core/errors.ts';
import { parseWith } from '#core/model/parse-with.ts';
import type { CliContext } from '../context.ts';
import { JSON_OPTION, withDataOptions } from '../options.ts';
import { readJson } from '../read-input.ts';
import { askDebrief } from './debrief/ask-debrief.ts';
import { chooseInterview } from './debrief/choose-interview.ts';
import { type DebriefFlags, hasFlags, readFlags } from './debrief/read-flags.ts';

interface DebriefOptions extends DebriefFlags {
  readonly data?: string;
  readonly sample?: boolean;
  readonly from?: string;
  readonly json?: boolean;
}

export function defineDebrief(command: Command, context: CliContext): void {
  withDataOptions(command.argument('[interview]', 'its id; the latest one without a debrief when left out'))
    .option('--topic <text...>', 'what was talked about, “Ada: the lens lab” when with one person')
    .option('--fit <text...>', 'what of yours they need')
    .option('--concern <text...>', 'what seemed to trouble them')
    .option('--promised <text...>', 'what you promised, “Ada: the coating paper by 2028-02-25”')
    .option('--missed <text...>', 'what you did not get to say')
    .option('--met <person...>', 'somebody else who was there, “Ada Byrne <ada@example.com>, Head of Optics”')
    .option('--decide <phrase>', 'when they decide, in their words; you confirm the date')
    .option('--decide-by <day>', 'the date that those words mean, confirmed')
    .option('--decide-unknown', 'you asked, and they could not say')
    .option('--from <file>', 'the debrief as JSON; - for standard input')
    .option(...JSON_OPTION)
    .action((id: string | undefined, options: DebriefOptions) =>
      context.withServices(options, async (services) => {
        const page = await findInterview(context, services, id);
        const recorded = await recordDebrief(
          services,
          page.interview.id,
          await readDebrief(context, services, page, options),
        );
        if (options.json === true) context.printJson(recorded);
        else
          context.print(`Written down for ${recorded.organization.name}. See what is next: afterword agenda`);
      }),
    );
}

async function findInterview(
  context: CliContext,
  services: OpenServices,
  id: string | undefined,
): Promise<InterviewPage> {
  return readInterview(services, id ?? (await chooseInterview(context, services)));
}

async function readDebrief(
  context: CliContext,
  services: OpenServices,
  page: InterviewPage,
  options: DebriefOptions,
): Promise<DebriefInput> {
  if (options.from !== undefined) {
    return parseWith(DebriefInput, await readJson(context.io, options.from, '--from'), '');
  }
  if (hasFlags(options)) return readFlags(services, page, options);
  const ask = await context.io.openAsk?.();
  if (ask === undefined) {
    throw new InvalidInputError(
      'say what was said, with --topic and the like, or as JSON with --from',
      '--topic',
    );
  }
  return askDebrief(ask, services, page);
}
