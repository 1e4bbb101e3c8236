import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { benchAgenda } from './agenda.ts';
import { benchCheck } from './check.ts';
import { formatTable } from './print-table.ts';
import { benchStart } from './start.ts';
import { benchStore } from './store.ts';

/** `npm run bench`: how long the things take that a person waits for. Build first; the start of the built program is measured. */
if (!existsSync('dist/cli.js')) {
  console.error('There is no dist/cli.js; run npm run build first.');
  process.exitCode = 2;
} else {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}\n`);
  for (const bench of [benchAgenda, benchCheck, benchStart, benchStore]) {
    console.log(`${formatTable(await bench())}\n`);
  }
}
