import type { Command } from 'commander';
import { ContactChange, changeContact } from '#app/change-contact.ts';
import { listContacts } from '#app/list-contacts.ts';
import type { Contact } from '#core/model/contact.ts';
import { parseWith } from '#core/model/parse-with.ts';
import type { CliContext, DataOption } from '../context.ts';
import { JSON_OPTION, withDataOptions } from '../options.ts';
import { readJson } from '../read-input.ts';

interface ChangeOptions extends DataOption {
  readonly name?: string;
  readonly calledBy?: string;
  readonly honorific?: string;
  readonly title?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly from?: string;
  readonly json?: boolean;
}

export function definePeople(command: Command, context: CliContext): void {
  withDataOptions(command.command('list', { isDefault: true }))
    .summary('everyone known, by name')
    .option(...JSON_OPTION)
    .action(async (options: DataOption & { readonly json?: boolean }) => {
      const people = await context.withServices(options, listContacts);
      if (options.json === true) context.printJson(people);
      else context.print(people.length === 0 ? 'Nobody is known yet.' : people.map(sayContact).join('\n'));
    });
  withDataOptions(command.command('change <id>'))
    .summary('put right what is known of a person; an empty text takes a field away')
    .option('--name <name>', 'the whole name')
    .option('--called-by <name>', 'how they want to be called')
    .option('--honorific <word>', 'such as Dr.')
    .option('--title <title>', 'what they do there')
    .option('--email <address>', 'their address')
    .option('--phone <number>', 'their number')
    .option('--from <file>', 'any of its fields as JSON; null takes one away; - for standard input')
    .option(...JSON_OPTION)
    .action(async (id: string, { data, sample, from, json, ...flags }: ChangeOptions) => {
      const given: unknown = from === undefined ? emptied(flags) : await readJson(context.io, from, '--from');
      // What is wrong is said with its place; nulls, which take fields away, stay for the operation.
      parseWith(ContactChange, given, '');
      const change = given as ContactChange;
      const where = { ...(data === undefined ? {} : { data }), ...(sample === undefined ? {} : { sample }) };
      const contact = await context.withServices(where, (services) => changeContact(services, id, change));
      if (json === true) context.printJson(contact);
      else context.print(sayContact(contact));
    });
}

function emptied(flags: Readonly<Record<string, string>>): unknown {
  return Object.fromEntries(
    Object.entries(flags).map(([name, value]) => [name, value === '' ? null : value]),
  );
}

function sayContact({ id, name, title, email, verified }: Contact): string {
  const known = [title, email].filter((part) => part !== undefined);
  return [
    `${id}  ${name}`,
    ...known,
    verified === undefined ? 'name not verified' : `name from ${verified}`,
  ].join(' · ');
}
