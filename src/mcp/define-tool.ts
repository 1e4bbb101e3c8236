import type * as z from 'zod';
import type { Services } from '#app/services.ts';

interface Described<Input> {
  /** A verb and what it acts on: `read_agenda`. */
  readonly name: string;
  readonly title: string;
  /** For the assistant: when to use it, and what it never does. */
  readonly description: string;
  readonly input: z.ZodType<Input>;
  /** The answer, as it becomes JSON. */
  readonly run: (services: Services, input: Input) => Promise<unknown>;
}

interface QuietTool<Input> extends Described<Input> {
  readonly effect: 'reads' | 'prepares';
}

export interface RecordingTool<Input> extends Described<Input> {
  readonly effect: 'records';
  /** What would be recorded, in words the seeker can say yes or no to. @throws AppError when it cannot be recorded. */
  readonly ask: (services: Services, input: Input) => Promise<string>;
}

/**
 * What calling a tool can do: `reads` changes nothing; `prepares` changes words nobody has read yet; `records` writes a fact, and
 * only after the seeker has said yes to the very sentence. Approving or sending a letter is no tool.
 */
export type Tool<Input> = QuietTool<Input> | RecordingTool<Input>;

/** Ties the input of `run` and `ask` to the schema. */
export function defineTool<Input>(tool: Tool<Input>): Tool<Input> {
  return tool;
}
