import { homedir } from 'node:os';
import { parseArgs } from 'node:util';
import { readConfig } from '#config/read-config.ts';
import { AppError } from '#core/errors.ts';
import { serveMcp } from './serve-mcp.ts';

// Standard output belongs to the protocol; whatever is said to a person goes to standard error.
try {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const machine = { platform: process.platform, home: homedir(), workingFolder: process.cwd() };
  await serveMcp(readConfig(process.env, machine, values.data));
} catch (error) {
  if (!(error instanceof AppError || error instanceof TypeError)) throw error;
  const at = error instanceof AppError && error.at !== null ? `, at ${error.at}` : '';
  process.stderr.write(`afterword: ${error.message}${at}\n`);
  process.exitCode = 2;
}
