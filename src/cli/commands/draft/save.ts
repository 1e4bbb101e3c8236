import type { Command } from 'commander';
import { readDraft } from '#app/read-draft.ts';
import { type DraftChange, saveDraft } from '#app/save-draft.ts';
import { InvalidInputError } from '#core/errors.ts';
import type { CliContext, DataOption } from '../../context.ts';
import { JSON_OPTION, readChannel, withDataOptions } from '../../options.ts';
import { readText } from '../../read-input.ts';

interface SaveOptions extends DataOption {
  readonly subject?: string;
  readonly body?: string;
  readonly channel?: string;
  readonly override?: readonly string[];
  readonly ifVersion?: string;
  readonly json?: boolean;
}

export function addDraftSave(draft: Command, context: CliContext): void {
  withDataOptions(draft.command('save <id>'))
    .summary('change a draft')
    .option('--subject <text>', 'the subject')
    .option('--body <file>', 'the text, from a file; - for standard input')
    .option('--channel <channel>', 'how it goes')
    .option('--override <check=reason...>', 'send past a finding that may be overridden, and why')
    .option('--if-version <version>', 'only when it is still the version that was looked at')
    .option(...JSON_OPTION)
    .action(async (id: string, options: SaveOptions) => {
      const change = await readChange(context, options);
      const saved = await context.withServices(options, async (services) => {
        const version = options.ifVersion ?? (await readDraft(services, id)).version;
        return saveDraft(services, id, { ...change, version });
      });
      if (options.json === true) context.printJson(saved);
      else context.say(`Kept ${id}.`);
    });
}

async function readChange(
  context: CliContext,
  { subject, body, channel, override }: SaveOptions,
): Promise<Omit<DraftChange, 'version'>> {
  const by = readChannel(channel);
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(body === undefined ? {} : { body: (await readText(context.io, body, '--body')).trimEnd() }),
    ...(by === undefined ? {} : { channel: by }),
    ...(override === undefined ? {} : { overrides: override.map(readOverride) }),
  };
}

function readOverride(text: string): { check: string; reason: string } {
  const [check = '', ...rest] = text.split('=');
  const reason = rest.join('=').trim();
  if (check.trim() === '' || reason === '') {
    throw new InvalidInputError(
      `“${text}” is not a check and a reason, such as varied-notes=“…”`,
      '--override',
    );
  }
  return { check: check.trim(), reason };
}
