import {
  acceptedContent,
  type CallToolResult,
  CLIENT_CAPABILITIES_META_KEY,
  type InputRequiredResult,
  inputRequired,
  type McpServer,
  type ServerContext,
} from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { Services } from '#app/services.ts';
import { AppError } from '#core/errors.ts';
import { Confirmations } from './confirmations.ts';
import type { RecordingTool, Tool } from './define-tool.ts';
import { DATA_NOTICE } from './quoted.ts';

export type AddTool = <Input>(tool: Tool<Input>) => void;

const Answer = z.object({
  record: z.boolean().describe('Yes, this happened: write it down'),
});
const QUESTION = 'record';

/** Puts tools on a server: an answer is marked as data, an error a person can act on is told in its own words. */
export function toolAdder(server: McpServer, open: () => Promise<Services>): AddTool {
  const confirmations = new Confirmations();
  return (tool) => {
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: tool.description,
        inputSchema: tool.input,
        annotations: {
          readOnlyHint: tool.effect === 'reads',
          destructiveHint: false,
          idempotentHint: tool.effect === 'reads',
          openWorldHint: false,
        },
      },
      async (input, context) => {
        try {
          const services = await open();
          if (tool.effect === 'records') {
            const question = await ask({ server, services, tool, input, context, confirmations });
            if (question !== null) return question;
          }
          return answer(await tool.run(services, input));
        } catch (error) {
          return refuse(error);
        }
      },
    );
  };
}

interface Asking<Input> {
  readonly server: McpServer;
  readonly services: Services;
  readonly tool: RecordingTool<Input>;
  readonly input: Input;
  readonly context: ServerContext;
  readonly confirmations: Confirmations;
}

/** `null` once the seeker has said yes to this very request. */
async function ask<Input>({
  server,
  services,
  tool,
  input,
  context,
  confirmations,
}: Asking<Input>): Promise<CallToolResult | InputRequiredResult | null> {
  const { inputResponses, requestState } = context.mcpReq;
  if (inputResponses?.[QUESTION] !== undefined) {
    const said = acceptedContent(inputResponses, QUESTION, Answer);
    const isYes = said?.record === true && confirmations.isFor(requestState<string>(), tool.name, input);
    return isYes ? null : say({ recorded: false, because: 'the seeker did not say yes' });
  }
  const message = await tool.ask(services, input);
  if (!canAsk(server, context)) {
    return say({
      recorded: false,
      because: 'this client cannot put a question to the seeker',
      forTheSeeker: `${message}\n\nTo record it, write it down yourself in Afterword, or run “afterword journal add”.`,
    });
  }
  return inputRequired({
    inputRequests: { [QUESTION]: inputRequired.elicit({ message, requestedSchema: Answer }) },
    requestState: confirmations.ask(tool.name, input),
  });
}

/** Told at the start by clients of 2025, with each request by those of 2026. */
function canAsk(server: McpServer, { mcpReq }: ServerContext): boolean {
  const envelope: Readonly<Record<string, unknown>> = mcpReq.envelope ?? {};
  const told = envelope[CLIENT_CAPABILITIES_META_KEY] ?? server.server.getClientCapabilities();
  return typeof told === 'object' && told !== null && 'elicitation' in told;
}

function answer(value: unknown): CallToolResult {
  return {
    content: [
      { type: 'text', text: DATA_NOTICE },
      { type: 'text', text: JSON.stringify(value) },
    ],
  };
}

function say(value: Readonly<Record<string, unknown>>): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(value) }] };
}

/** Anything else is a bug, whose message may quote what was worked on. */
function refuse(error: unknown): CallToolResult {
  const text =
    error instanceof AppError
      ? `${error.message}${error.at === null ? '' : `, at ${error.at}`}`
      : 'something went wrong inside Afterword; nothing was recorded';
  return { isError: true, content: [{ type: 'text', text }] };
}
