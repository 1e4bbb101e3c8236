import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addEntry } from '#app/add-entry.ts';
import { openServices } from '#app/open-services.ts';
import { aSearchOf } from './agenda.ts';
import { measure } from './measure.ts';
import type { Row } from './print-table.ts';

/** One fact, on the disk when it is acknowledged, in searches of two sizes; and the whole search read. */
export async function benchStore(): Promise<readonly Row[]> {
  const small = await benchSearch(1);
  const large = await benchSearch(1000);
  return [...small, ...large];
}

async function benchSearch(count: number): Promise<readonly Row[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
  const services = await openServices({ dataFolder, database: { kind: 'sqlite' }, port: 0 });
  try {
    await services.career.replace(aSearchOf(count));
    const of = `${count} ${count === 1 ? 'opportunity' : 'opportunities'}`;
    const commit = await measure(() =>
      addEntry(services, { kind: 'search', activity: 'networked', note: 'a talk at the fair' }),
    );
    const read = await measure(() => services.career.read());
    const first = (what: string) => (count === 1 ? {} : { besides: `${what}, 1 opportunity` });
    return [
      { name: `one commit, ${of}`, time: commit, ...first('one commit') },
      { name: `the search read, ${of}`, time: read, ...first('the search read') },
    ];
  } finally {
    await services.close();
    rmSync(dataFolder, { recursive: true });
  }
}
