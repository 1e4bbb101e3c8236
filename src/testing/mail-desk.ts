import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveMailAccount } from '#app/mail-account-save.ts';
import type { SendServices } from '#app/send-letter.ts';
import type { Career } from '#core/model/career.ts';
import type { OutgoingServer } from '#core/ports/letter-transport.ts';
import type { World } from '#core/ports/world.ts';
import { type Instant, instantFrom } from '#core/time/instant.ts';
import type { SmtpLimits } from '#mail/smtp/smtp-session.ts';
import { SmtpTransport } from '#mail/smtp/smtp-transport.ts';
import { FileSecretStore } from '#secrets/file-secret-store.ts';
import { CareerStore } from '#store/career-store.ts';
import { LetterStore } from '#store/letter-store.ts';
import { migrate } from '#store/migrate.ts';
import { SettingsStore } from '#store/settings-store.ts';
import { openSqlite } from '#store/sqlite/open-sqlite.ts';
import { aCareer } from './career-builder.ts';
import { READER_ADDRESS, SENDER_ADDRESS } from './mail-server-files.ts';
import { TEST_CERTIFICATE } from './mail-test-certificate.ts';

/** Of all desks of this process: two letters never have the same Message-ID. */
let ids = 0;

export const MORNING_AFTER = '2028-02-23T09:30:00Z';

export type LetterDesk = SendServices & {
  readonly career: CareerStore;
  readonly world: World & { now: () => Instant };
  readonly folder: string;
  /** Lets time pass. */
  passes: (milliseconds: number) => void;
  close: () => Promise<void>;
};

/** A search with one interview behind it and a thank-you on the desk, `d1` to Séamus. */
export function aSearchWithADraft(to = READER_ADDRESS): Career {
  return aCareer({ email: SENDER_ADDRESS })
    .opportunityAt('Quayside Instruments')
    .person('Séamus de Búrca', { email: to })
    .interviewWith(['Séamus de Búrca'], '2028-02-22T14:00:00+00:00', '2028-02-22T15:00:00+00:00')
    .drafted({
      purpose: 'thank-you',
      interviewId: 'i1',
      contactId: 'c1',
      channel: 'email',
      language: 'en-IE',
      subject: 'Thank you for the talk about ghosting',
      body: 'Dear Séamus,\n\nThank you for your time on Tuesday. I enjoyed our talk about ghosting in wide-angle lenses.\n\nKind regards,\nNiamh Kerr',
    })
    .career();
}

/** Everything that sending needs, real but for the clock: a database file, the mail account of `server`, its password in a file. */
export async function openLetterDesk({
  server,
  folder: given,
  career = given === undefined ? aSearchWithADraft() : null,
  limits = {},
}: {
  /** Whose account is set up on a new desk. */
  readonly server?: OutgoingServer;
  /** To begin with; on a new desk a search with a draft, unless told otherwise. */
  readonly career?: Career | null;
  /** Of a desk that is kept; else a new one, removed at the end. */
  readonly folder?: string;
  readonly limits?: Partial<SmtpLimits>;
} = {}): Promise<LetterDesk> {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'afterword-desk-'));
  const db = openSqlite(join(folder, 'afterword.sqlite'));
  await migrate(db);
  let now = instantFrom(MORNING_AFTER);
  const services = {
    career: new CareerStore(db, 'me'),
    letters: new LetterStore(db, 'me'),
    settings: new SettingsStore(db, 'me'),
    secrets: new FileSecretStore(join(folder, 'secrets.json')),
    transport: new SmtpTransport({ trusted: TEST_CERTIFICATE.cert, limits }),
    world: {
      now: () => now,
      newId: (prefix: string) => {
        ids += 1;
        return `${prefix}-${process.pid}-${ids}`;
      },
    },
  };
  if (career !== null) await services.career.replace(career);
  if (server !== undefined) {
    await saveMailAccount(
      services,
      {
        fromName: 'Niamh Kerr',
        address: SENDER_ADDRESS,
        host: server.host,
        port: server.port,
        security: server.security,
        user: server.user,
      },
      server.password,
    );
  }
  return {
    ...services,
    folder,
    passes: (milliseconds) => {
      now = (now + milliseconds) as Instant;
    },
    close: async () => {
      await db.destroy();
      if (given === undefined) rmSync(folder, { recursive: true });
    },
  };
}
