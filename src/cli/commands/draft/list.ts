import type { Command } from 'commander';
import { listDrafts } from '#app/list-drafts.ts';
import type { CliContext, DataOption } from '../../context.ts';
import { JSON_OPTION, withDataOptions } from '../../options.ts';

export function addDraftList(draft: Command, context: CliContext): void {
  withDataOptions(draft.command('list'))
    .summary('the drafts there are')
    .option(...JSON_OPTION)
    .action((options: ListOptions) => list(context, options));
}

interface ListOptions extends DataOption {
  readonly json?: boolean;
}

async function list(context: CliContext, options: ListOptions): Promise<void> {
  const rows = await context.withServices(options, listDrafts);
  if (options.json === true) return context.printJson(rows);
  for (const { draft, contactName, organizationName } of rows) {
    const whom = [contactName, organizationName].filter((name) => name !== null).join(', ');
    context.print(`${draft.id}  ${draft.purpose ?? 'other'} to ${whom}: ${draft.subject ?? ''}`);
  }
  if (rows.length === 0) context.print('There are no drafts.');
}
