import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { addJournalAdd } from './journal/add.ts';
import { addJournalList } from './journal/list.ts';
import { addJournalUndo } from './journal/undo.ts';

export function defineJournal(command: Command, context: CliContext): void {
  addJournalList(command, context);
  addJournalAdd(command, context);
  addJournalUndo(command, context);
}
