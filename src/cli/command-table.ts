import type { Command } from 'commander';
import type { CliContext } from './context.ts';

/** Gives a command its options and what it does. */
export type DefineCommand = (command: Command, context: CliContext) => void;

interface CommandEntry {
  readonly summary: string;
  /** Loaded only when it is called: starting up is most of what a short command costs. */
  readonly load: () => Promise<DefineCommand>;
}

/** Every command, in the order in which one needs them. */
export const COMMANDS = {
  serve: {
    summary: 'the web app, on this machine only',
    load: async () => (await import('./commands/serve.ts')).defineServe,
  },
  begin: {
    summary: 'begin a search, with your name',
    load: async () => (await import('./commands/begin.ts')).defineBegin,
  },
  import: {
    summary: 'bring in an invitation (.ics) or a career file',
    load: async () => (await import('./commands/import.ts')).defineImport,
  },
  opportunity: {
    summary: 'the opportunities there are; add one by hand',
    load: async () => (await import('./commands/opportunity.ts')).defineOpportunity,
  },
  people: {
    summary: 'the people there are; put right a name or an address',
    load: async () => (await import('./commands/people.ts')).definePeople,
  },
  debrief: {
    summary: 'write down what was said in an interview',
    load: async () => (await import('./commands/debrief.ts')).defineDebrief,
  },
  agenda: {
    summary: 'what to do next, for whom, by when and why',
    load: async () => (await import('./commands/agenda.ts')).defineAgenda,
  },
  why: {
    summary: 'how a step came by its dates, and what would change them',
    load: async () => (await import('./commands/why.ts')).defineWhy,
  },
  step: {
    summary: 'put a step off, or leave it out',
    load: async () => (await import('./commands/step.ts')).defineStep,
  },
  playbook: {
    summary: 'the rules behind the agenda; change what may be changed',
    load: async () => (await import('./commands/playbook.ts')).definePlaybook,
  },
  draft: {
    summary: 'a first draft for a step; read, change and discard drafts',
    load: async () => (await import('./commands/draft.ts')).defineDraft,
  },
  check: {
    summary: 'proofread a draft against the people and places it is about',
    load: async () => (await import('./commands/check.ts')).defineCheck,
  },
  send: {
    summary: 'send a draft by e-mail, to one person, once',
    load: async () => (await import('./commands/send.ts')).defineSend,
  },
  'hand-over': {
    summary: 'a draft for your own mail program, or to copy',
    load: async () => (await import('./commands/hand-over.ts')).defineHandOver,
  },
  print: {
    summary: 'a draft on paper, as PDF: letter, card, envelope or fax',
    load: async () => (await import('./commands/print.ts')).definePrint,
  },
  sent: {
    summary: 'record that a draft went out by other means',
    load: async () => (await import('./commands/sent.ts')).defineSent,
  },
  letters: {
    summary: 'the letters that were sent, and those of which nobody knows',
    load: async () => (await import('./commands/letters.ts')).defineLetters,
  },
  journal: {
    summary: 'what happened: list, add, undo',
    load: async () => (await import('./commands/journal.ts')).defineJournal,
  },
  settings: {
    summary: 'the mail account that letters leave by',
    load: async () => (await import('./commands/settings.ts')).defineSettings,
  },
  export: {
    summary: 'write the career file',
    load: async () => (await import('./commands/export.ts')).defineExport,
  },
  backup: {
    summary: 'verified copies of the data: list, make, restore',
    load: async () => (await import('./commands/backup.ts')).defineBackup,
  },
  mcp: {
    summary: 'for an assistant: read, prepare and propose, never send',
    load: async () => (await import('./commands/mcp.ts')).defineMcp,
  },
  delete: {
    summary: 'delete everything, for good',
    load: async () => (await import('./commands/delete.ts')).defineDelete,
  },
  sample: {
    summary: 'a made-up search to try things on',
    load: async () => (await import('./commands/sample.ts')).defineSample,
  },
} as const satisfies Record<string, CommandEntry>;

export type CommandName = keyof typeof COMMANDS;
