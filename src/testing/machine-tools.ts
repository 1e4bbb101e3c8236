import { existsSync, readdirSync } from 'node:fs';

/** The programs that the tests on real parts start, and where Debian puts them. */
export const MACHINE_TOOLS = [
  { name: 'chromium', package: 'chromium', paths: ['/usr/bin/chromium'] },
  { name: 'postgres', package: 'postgresql', paths: ['/usr/lib/postgresql/*/bin/initdb'] },
  { name: 'dovecot', package: 'dovecot-imapd', paths: ['/usr/sbin/dovecot', '/usr/lib/dovecot/imap'] },
  { name: 'dovecot-lmtp', package: 'dovecot-lmtpd', paths: ['/usr/lib/dovecot/lmtp'] },
  { name: 'exim', package: 'exim4-daemon-light', paths: ['/usr/sbin/exim4'] },
  { name: 'strace', package: 'strace', paths: ['/usr/bin/strace'] },
] as const;
export type MachineTool = (typeof MACHINE_TOOLS)[number]['name'];

/** Whether the machine has this program; a test that needs one it lacks is reported as skipped, never as passed. */
export function hasTool(name: MachineTool): boolean {
  return MACHINE_TOOLS.some((tool) => tool.name === name && tool.paths.every(exists));
}

export function hasTools(...names: readonly MachineTool[]): boolean {
  return names.every(hasTool);
}

/** Debian packages that would bring what is missing. */
export function missingPackages(): readonly string[] {
  return MACHINE_TOOLS.filter((tool) => !tool.paths.every(exists)).map((tool) => tool.package);
}

/** `*` stands for one folder name, as in a version. */
function exists(path: string): boolean {
  const [before, after] = path.split('/*/');
  if (before === undefined || after === undefined) return existsSync(path);
  return existsSync(before) && readdirSync(before).some((name) => existsSync(`${before}/${name}/${after}`));
}
