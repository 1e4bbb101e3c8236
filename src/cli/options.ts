import type { Command } from 'commander';
import { InvalidInputError } from '#core/errors.ts';
import type { Career } from '#core/model/career.ts';
import { CHANNELS, type Channel } from '#core/model/lists.ts';
import { parseCareer } from '#core/model/parse-career.ts';
import { type Instant, parseInstant } from '#core/time/instant.ts';
import type { CliContext, CliIo, DataOption } from './context.ts';
import { readJson } from './read-input.ts';

/** Options that several commands have, said alike everywhere. */
export const CAREER_OPTION = [
  '--career <file>',
  'a career file instead of the data folder; - for standard input',
] as const;
export const DATA_OPTION = ['--data <folder>', 'the data folder (or set AFTERWORD_DATA)'] as const;
export const SAMPLE_OPTION = ['--sample', 'the sample search instead of your own'] as const;
export const AT_OPTION = ['--at <instant>', 'as of then, for example 2028-02-23T09:00:00+00:00'] as const;
export const JSON_OPTION = ['--json', 'answer as JSON for another program'] as const;

export function readAt(io: CliIo, at: string | undefined, where = '--at'): Instant {
  if (at === undefined) return io.now();
  const instant = parseInstant(at);
  if (instant !== null) return instant;
  throw new InvalidInputError(
    `“${at}” is not an instant; write a date, a time and an offset, for example 2028-02-23T09:00:00+00:00`,
    where,
  );
}

/** A command on the data folder. */
export function withDataOptions(command: Command): Command {
  return command.option(...DATA_OPTION).option(...SAMPLE_OPTION);
}

/** A command that only reads, and so may read a career file instead. */
export function withCareerOptions(command: Command): Command {
  return withDataOptions(command.option(...CAREER_OPTION));
}

export interface CareerOptions extends DataOption {
  readonly career?: string;
}

/** The career file that is named, else what is in the data folder. */
export function readCareerOf(context: CliContext, options: CareerOptions): Promise<Career> {
  return options.career === undefined
    ? context.readCareer(options)
    : readCareerFile(context.io, options.career);
}

async function readCareerFile(io: CliIo, path: string): Promise<Career> {
  return parseCareer(await readJson(io, path, '--career'));
}

export function readChannel(channel: string | undefined): Channel | undefined {
  const known = CHANNELS.find((candidate) => candidate === channel);
  if (channel === undefined || known !== undefined) return known;
  throw new InvalidInputError(`“${channel}” is not one of ${CHANNELS.join(', ')}`, '--channel');
}
