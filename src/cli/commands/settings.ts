import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { addMailRemove } from './settings/mail-remove.ts';
import { addMailSet } from './settings/mail-set.ts';
import { addMailShow } from './settings/mail-show.ts';
import { addMailTest } from './settings/mail-test.ts';

export function defineSettings(command: Command, context: CliContext): void {
  const mail = command.command('mail').summary('your own account, for letters that leave');
  addMailShow(mail, context);
  addMailSet(mail, context);
  addMailTest(mail, context);
  addMailRemove(mail, context);
}
