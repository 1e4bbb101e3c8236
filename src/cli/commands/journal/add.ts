import type { Command } from 'commander';
import { addEntry, NewEntry } from '#app/add-entry.ts';
import { InvalidInputError } from '#core/errors.ts';
import { parseJson } from '#core/model/parse-json.ts';
import { parseWith } from '#core/model/parse-with.ts';
import type { CliContext, DataOption } from '../../context.ts';
import { JSON_OPTION, withDataOptions } from '../../options.ts';
import { readJson } from '../../read-input.ts';

interface AddOptions extends DataOption {
  readonly from?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  afterword journal add touch direction=in channel=phone contactId=c1 opportunityId=p1 outcome=spoke
  afterword journal add timetable opportunityId=p1 'answer={"by":"2028-03-10"}'
  afterword journal add stage opportunityId=p1 stage=rejected by=employer
  afterword journal add --from entry.json`;

export function addJournalAdd(journal: Command, context: CliContext): void {
  withDataOptions(journal.command('add [kind] [fields...]'))
    .summary('write down what happened')
    .option('--from <file>', 'the entry as JSON; - for standard input')
    .option(...JSON_OPTION)
    .addHelpText('after', EXAMPLES)
    .action(async (kind: string | undefined, fields: readonly string[], options: AddOptions) => {
      const given =
        options.from === undefined ? readFields(kind, fields) : await readEntry(context, options.from);
      const input = parseWith(NewEntry, given, '');
      const entry = await context.withServices(options, (services) => addEntry(services, input));
      if (options.json === true) context.printJson(entry);
      else context.say(`Written down. Take it back with: afterword journal undo ${entry.id}`);
    });
}

function readEntry({ io }: CliContext, file: string): Promise<unknown> {
  return readJson(io, file, '--from');
}

function readFields(kind: string | undefined, fields: readonly string[]): Readonly<Record<string, unknown>> {
  if (kind === undefined) throw new InvalidInputError('say what kind of entry, or name a file', '--from');
  return { kind, ...Object.fromEntries(fields.map(readField)) };
}

/** `name=value`; what begins like JSON is read as JSON, all else is text. */
function readField(field: string): readonly [string, unknown] {
  const equals = field.indexOf('=');
  if (equals < 1) throw new InvalidInputError(`“${field}” is not a field, such as stage=rejected`, 'fields');
  const name = field.slice(0, equals);
  const value = field.slice(equals + 1);
  const isJson = /^[[{"]/.test(value) || value === 'true' || value === 'false';
  return [name, isJson ? parseJson(value, name) : value];
}
