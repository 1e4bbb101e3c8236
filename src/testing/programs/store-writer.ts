import { writeSync } from 'node:fs';
import { openDatabase } from '#app/open-database.ts';
import { REAL_WORLD } from '#app/real-world.ts';
import { AppError } from '#core/errors.ts';
import type { Career } from '#core/model/career.ts';
import { CareerStore } from '#store/career-store.ts';
import { aTouch, awkwardCareer } from '../stored-career.ts';

/**
 * A program to be killed while it writes: `store-writer FOLDER NAME COUNT [KINDS]`. It begins a search where there is none, and
 * says each deed on a line of its own once that is acknowledged. What a deed consists of is known by its name: see deeds.ts.
 */
const [folder = '', name = '', count = '1', kinds = 'append,several,change,import'] = process.argv.slice(2);
const order = kinds.split(',');
try {
  await writeAll();
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  say(`refused ${error.code} at ${error.at}`);
  process.exitCode = 2;
}

async function writeAll(): Promise<void> {
  const config = { dataFolder: folder, database: { kind: 'sqlite' }, port: 0 } as const;
  const { db } = await openDatabase(config, 'own', REAL_WORLD);
  const store = new CareerStore(db, 'own');
  const { career } = await store.read();
  if (career === null) await store.replace(awkwardCareer());
  say('open');
  for (let n = 0; n < Number(count); n += 1) {
    const kind = order[n % order.length] ?? '';
    const deed = `${name}-${n}-${kind}`;
    await perform(store, kind, deed);
    say(deed);
  }
  await db.destroy();
}

async function perform(store: CareerStore, kind: string, deed: string): Promise<void> {
  const touch = aTouch(deed);
  switch (kind) {
    case 'append':
      return store.append([touch]);
    case 'several':
      return store.append([touch, aTouch(`${deed}+1`), aTouch(`${deed}+2`)]);
    case 'change':
      return store.change((career) => ({ career: withContact(career, deed), result: undefined }));
    case 'import': {
      const { career } = await store.read();
      if (career === null) throw new Error('Nothing is begun.');
      return store.replace(withContact(career, deed));
    }
    default:
      throw new Error(`“${kind}” is no deed.`);
  }
}

function withContact(career: Career, deed: string): Career {
  return {
    ...career,
    contacts: [...career.contacts, { id: deed, name: 'Nora Quinn' }],
    journal: [...career.journal, aTouch(deed, { contactId: deed })],
  };
}

/** At once and by itself: what was said before the kill was acknowledged before the kill. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}
