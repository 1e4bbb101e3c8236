import type { Command } from 'commander';
import { seeCareer } from '#app/see-career.ts';
import type { Career } from '#core/model/career.ts';
import type { JournalEntry } from '#core/model/journal-entry.ts';
import type { CliContext } from '../../context.ts';
import {
  AT_OPTION,
  type CareerOptions,
  JSON_OPTION,
  readAt,
  readCareerOf,
  withCareerOptions,
} from '../../options.ts';
import { sayEntry } from '../../say/entry.ts';

interface ListOptions extends CareerOptions {
  readonly at?: string;
  readonly all?: boolean;
  readonly opportunity?: string;
  readonly json?: boolean;
}

export function addJournalList(journal: Command, context: CliContext): void {
  withCareerOptions(journal.command('list'))
    .summary('what happened, the earliest first')
    .option('--opportunity <id>', 'of one opportunity')
    .option('--all', 'also what was corrected since, and the corrections')
    .option(...AT_OPTION)
    .option(...JSON_OPTION)
    .action(async (options: ListOptions) => {
      const stored = await readCareerOf(context, options);
      const seen = seeCareer(stored, readAt(context.io, options.at));
      const entries = (options.all === true ? stored : seen).journal.filter((entry) => isOf(entry, options));
      if (options.json === true) context.printJson(entries);
      else context.print(sayEntries(entries, seen));
    });
}

function isOf(entry: JournalEntry, { opportunity }: ListOptions): boolean {
  return opportunity === undefined || ('opportunityId' in entry && entry.opportunityId === opportunity);
}

function sayEntries(entries: readonly JournalEntry[], career: Career): string {
  if (entries.length === 0) return 'Nothing is written down yet.';
  return entries.map((entry) => sayEntry(entry, career)).join('\n');
}
