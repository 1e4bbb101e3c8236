import { accessSync, constants, existsSync, rmSync } from 'node:fs';
import type { Config } from '#config/read-config.ts';
import { dataFileOf } from './data-file.ts';
import type { Desk } from './desk.ts';
import { removeMailAccount } from './mail-account-remove.ts';
import { type OpenServices, openServices, type Parts } from './open-services.ts';
import { sampleCareer } from './sample/sample-career.ts';

/** Opens a data folder with its search, and the sample beside it when that was left open. */
export async function openDesk(config: Config, parts: Parts = {}): Promise<Desk> {
  const own = await openServices(config, parts);
  let sample = await findSample(config, parts);
  let last: Promise<void> = Promise.resolve();
  /** Two windows may ask at once; one after the other each finds what the one before left. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    dataFolder: config.dataFolder,
    database: config.database.kind === 'postgres' ? 'Postgres' : dataFileOf(config, 'own'),
    services: () => sample ?? own,
    own: () => own,
    sampleIsOpen: () => sample !== null,
    openSample: () =>
      inTurn(async () => {
        if (sample !== null) return;
        const opened = await openServices(config, { ...parts, search: 'sample' });
        const { career } = await opened.career.read();
        if (career === null) await opened.career.replace(sampleCareer(opened.world.now()));
        sample = opened;
      }),
    discardSample: () =>
      inTurn(async () => {
        if (sample === null) return;
        const discarded = sample;
        sample = null;
        await removeMailAccount(discarded);
        await discarded.removeAll();
        await discarded.close();
        removeSampleFile(config);
      }),
    isReadOnly: () => !canWrite(config.dataFolder),
    close: async () => {
      await sample?.close();
      await own.close();
    },
  };
}

/** The sample as it was left open, or `null`. */
async function findSample(config: Config, parts: Parts): Promise<OpenServices | null> {
  if (config.database.kind === 'sqlite' && !existsSync(dataFileOf(config, 'sample'))) return null;
  const sample = await openServices(config, { ...parts, search: 'sample' });
  if ((await sample.career.read()).career !== null) return sample;
  await sample.close();
  return null;
}

function removeSampleFile(config: Config): void {
  if (config.database.kind !== 'sqlite') return;
  for (const end of ['', '-wal', '-shm']) rmSync(`${dataFileOf(config, 'sample')}${end}`, { force: true });
}

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
