import type { Command } from 'commander';
import type { CliContext } from './context.ts';

export type AddCommand = (program: Command, context: CliContext) => void;

/** Every command, loaded only when it is called: starting up is most of what a short command costs. */
export const COMMANDS = {
  agenda: async () => (await import('./commands/agenda.ts')).addAgendaCommand,
  check: async () => (await import('./commands/check.ts')).addCheckCommand,
  draft: async () => (await import('./commands/draft.ts')).addDraftCommand,
} as const satisfies Record<string, () => Promise<AddCommand>>;

export type CommandName = keyof typeof COMMANDS;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
