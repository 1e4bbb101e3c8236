import type { Command } from 'commander';
import { changePlaybook } from '#app/change-playbook.ts';
import { readPlaybook } from '#app/read-playbook.ts';
import { InvalidInputError } from '#core/errors.ts';
import { describePlaybook } from '#core/playbook/describe-playbook.ts';
import type { CliContext, DataOption } from '../context.ts';
import {
  type CareerOptions,
  JSON_OPTION,
  readCareerOf,
  withCareerOptions,
  withDataOptions,
} from '../options.ts';
import { sayEffect, sayPlaybook } from '../say/playbook.ts';

interface JsonOption {
  readonly json?: boolean;
}

export function definePlaybook(command: Command, context: CliContext): void {
  withCareerOptions(command.command('list', { isDefault: true }))
    .summary('the rules, with their parameters as they are now')
    .option(...JSON_OPTION)
    .action(async (options: CareerOptions & JsonOption) => {
      const rules =
        options.career === undefined
          ? await context.withServices(options, readPlaybook)
          : describePlaybook((await readCareerOf(context, options)).playbook);
      if (options.json === true) context.printJson(rules);
      else context.print(sayPlaybook(rules));
    });
  withDataOptions(command.command('set <rule> <parameter> <value>'))
    .summary('change one parameter; “default” puts it back; says which steps move')
    .option(...JSON_OPTION)
    .action(async (rule: string, parameter: string, value: string, options: DataOption & JsonOption) => {
      const change = { rule, parameter, value: readValue(value) };
      const effect = await context.withServices(options, (services) => changePlaybook(services, change));
      if (options.json === true) context.printJson(effect);
      else context.print(sayEffect(effect));
    });
}

function readValue(text: string): number | boolean | null {
  if (text === 'default') return null;
  if (text === 'on' || text === 'true') return true;
  if (text === 'off' || text === 'false') return false;
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new InvalidInputError(`“${text}” is not a number, on, off or default`, 'value');
}
