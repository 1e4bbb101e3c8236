import type { Desk } from '#app/desk.ts';
import type { Doorkeeper } from './doorkeeper.ts';
import type { WriteLog } from './request-log.ts';
import type { StaticFiles } from './static-files.ts';

/** What the server is made of; built in main.ts, and by hand in tests. */
export interface AppContext {
  readonly desk: Desk;
  readonly door: Doorkeeper;
  readonly port: number;
  readonly files: StaticFiles;
  readonly writeLog: WriteLog;
}

/** Cookies go to every port of a machine, so each port has its own. */
export function sessionCookie({ port }: Pick<AppContext, 'port'>): string {
  return `afterword-${port}`;
}

/** The address the seeker is told. */
export function addressOf({ port }: Pick<AppContext, 'port'>): string {
  return `http://127.0.0.1:${port}`;
}
