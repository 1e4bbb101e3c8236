import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { configOf } from '../open-data.ts';
import { DATA_OPTION } from '../options.ts';

export function defineMcp(command: Command, context: CliContext): void {
  command
    .addHelpText(
      'after',
      '\nAn assistant that knows MCP starts this by itself, for example with\n  {"mcpServers": {"afterword": {"command": "afterword", "args": ["mcp"]}}}\nIt reads and prepares. It records only what you say yes to, and it cannot send.',
    )
    .option(...DATA_OPTION)
    .action(async (options: { readonly data?: string }) => {
      const { serveMcp } = await import('#mcp/serve-mcp.ts');
      await serveMcp(configOf(context.io, options));
    });
}
