import type { Command } from 'commander';
import { addOpportunity, NewOpportunity } from '#app/add-opportunity.ts';
import { listOpportunities, type OpportunityRow } from '#app/list-opportunities.ts';
import { InvalidInputError } from '#core/errors.ts';
import { parseWith } from '#core/model/parse-with.ts';
import type { CliContext, DataOption } from '../context.ts';
import { JSON_OPTION, withDataOptions } from '../options.ts';
import { readJson } from '../read-input.ts';
import { sayDay } from '../say/day.ts';
import { readPerson } from './debrief/people-named.ts';

interface AddOptions extends DataOption {
  readonly organization?: string;
  readonly organizationId?: string;
  readonly country?: string;
  readonly subdivision?: string;
  readonly zone?: string;
  readonly role?: string;
  readonly appliedOn?: string;
  readonly starts?: string;
  readonly ends?: string;
  readonly format?: string;
  readonly with?: readonly string[];
  readonly from?: string;
  readonly json?: boolean;
}

export function defineOpportunity(command: Command, context: CliContext): void {
  withDataOptions(command.command('list'))
    .summary('the opportunities, those with something to do first')
    .option(...JSON_OPTION)
    .action(async (options: DataOption & { readonly json?: boolean }) => {
      const rows = await context.withServices(options, listOpportunities);
      if (options.json === true) context.printJson(rows);
      else context.print(rows.length === 0 ? 'There are no opportunities yet.' : rows.map(sayRow).join('\n'));
    });
  withDataOptions(command.command('add'))
    .summary('add an opportunity by hand, with its interview when there is one')
    .option('--organization <name>', 'who it is with')
    .option('--organization-id <id>', 'who it is with, when they are known already')
    .option('--country <code>', 'their country, such as IE')
    .option('--subdivision <code>', 'their part of the country, such as C')
    .option('--zone <zone>', 'their time zone, such as Europe/Dublin')
    .option('--role <role>', 'what it is for')
    .option('--applied-on <day>', 'when you applied')
    .option('--starts <instant>', 'when the interview begins')
    .option('--ends <instant>', 'when it ends')
    .option('--format <format>', 'phone, video or onsite')
    .option('--with <person...>', 'who interviews, “Ada Byrne <ada@example.com>, Head of Optics”')
    .option('--from <file>', 'all of it as JSON; - for standard input')
    .option(...JSON_OPTION)
    .action(async (options: AddOptions) => {
      const given =
        options.from === undefined ? readFlags(options) : await readJson(context.io, options.from, '--from');
      const input = parseWith(NewOpportunity, given, '');
      const opportunity = await context.withServices(options, (services) => addOpportunity(services, input));
      if (options.json === true) context.printJson(opportunity);
      else context.print(`Added ${opportunity.role}, as ${opportunity.id}.`);
    });
}

function readFlags(options: AddOptions): unknown {
  const { organization, organizationId, country, subdivision, zone, role, appliedOn } = options;
  if (organization === undefined && organizationId === undefined) {
    throw new InvalidInputError('say who it is with', '--organization');
  }
  return {
    organization:
      organizationId === undefined
        ? { name: organization, country, subdivision, zone }
        : { id: organizationId },
    role,
    appliedOn,
    interview: readInterview(options),
  };
}

function readInterview({ starts, ends, format, with: people = [] }: AddOptions): unknown {
  if (starts === undefined && ends === undefined && people.length === 0) return undefined;
  return { startsAt: starts, endsAt: ends, format, people: people.map(withoutRef) };
}

function withoutRef(text: string): unknown {
  const { ref: _, ...person } = readPerson(text, 'person');
  return person;
}

function sayRow({ opportunity, organizationName, stage, urgency, stepCount, quiet }: OpportunityRow): string {
  const standing =
    urgency === null
      ? `quiet${quiet?.until === null || quiet === null ? '' : ` until ${sayDay(quiet.until)}`}`
      : `${stepCount === 1 ? 'one step' : `${stepCount} steps`}, ${urgency}`;
  return `${opportunity.id}  ${organizationName}, ${opportunity.role}${stage === null ? '' : ` (${stage})`}: ${standing}`;
}
