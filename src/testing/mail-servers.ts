import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutgoingServer } from '#core/ports/letter-transport.ts';
import { hasTools } from './machine-tools.ts';
import {
  dovecotConfiguration,
  dovecotUsers,
  eximConfiguration,
  MAIL_PASSWORD,
  type MailPorts,
  SENDER_ADDRESS,
} from './mail-server-files.ts';
import { TEST_CERTIFICATE } from './mail-test-certificate.ts';

const START_DEADLINE = 15_000;

/** A real Exim that takes letters, and a real Dovecot that has them in mailboxes. */
export interface MailServers {
  /** The sender's account there, over STARTTLS. */
  readonly outgoing: OutgoingServer;
  readonly ports: MailPorts;
  /** A file to be trusted, as with NODE_EXTRA_CA_CERTS. */
  readonly certificateFile: string;
  /** What the servers wrote down, for the message of a failing test. */
  log: () => string;
  stop: () => Promise<void>;
}

/** For `describe.skipIf`: says what is missing; where `CI` is `true` a missing server is a failure and not a reason to skip. */
export function lacksMailServers(): boolean {
  if (process.getuid?.() === 0 && hasTools('dovecot', 'dovecot-lmtp', 'exim')) return false;
  const remedy = 'needs root and: apt-get install dovecot-imapd dovecot-lmtpd exim4-daemon-light';
  if (process.env.CI === 'true') throw new Error(`The mail test ${remedy}`);
  process.stderr.write(`Skipped, ${remedy}\n`);
  return true;
}

/** Starts both as root in a folder of their own, on ports of their own, within about half a second. */
export async function startMailServers(): Promise<MailServers> {
  if (process.getuid?.() !== 0) throw new Error('Exim and Dovecot have to be started as root.');
  const folder = mkdtempSync(join(tmpdir(), 'afterword-mail-'));
  const ports = await freePorts();
  writeFiles(folder, ports);
  const children = [
    spawn('dovecot', ['-F', '-c', `${folder}/dovecot.conf`], { stdio: 'ignore' }),
    spawn('exim4', ['-C', `${folder}/exim.conf`, '-oP', `${folder}/exim.pid`, '-bdf'], { stdio: 'ignore' }),
  ];
  const kill = () => {
    for (const child of children) child.kill('SIGTERM');
  };
  process.once('exit', kill);
  const servers: MailServers = {
    outgoing: {
      host: '127.0.0.1',
      port: ports.starttls,
      security: 'starttls',
      user: SENDER_ADDRESS,
      password: MAIL_PASSWORD,
    },
    ports,
    certificateFile: join(folder, 'certificate.pem'),
    log: () => ['dovecot.log', 'exim-log/main.log', 'exim-log/panic.log'].map(readIfAny(folder)).join('\n'),
    stop: async () => {
      process.off('exit', kill);
      await Promise.all(children.map(stopChild));
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  try {
    await Promise.all(Object.values(ports).map(untilListening));
  } catch (error) {
    const log = servers.log();
    await servers.stop();
    throw new Error(`The mail servers did not start:\n${log}`, { cause: error });
  }
  return servers;
}

function writeFiles(folder: string, ports: MailPorts): void {
  chmodSync(folder, 0o755);
  for (const name of ['base', 'mail', 'spool', 'exim-log']) mkdirSync(join(folder, name));
  const files = {
    'certificate.pem': TEST_CERTIFICATE.cert,
    'key.pem': TEST_CERTIFICATE.key,
    'exim-key.pem': TEST_CERTIFICATE.key,
    users: dovecotUsers(),
    'dovecot.conf': dovecotConfiguration(folder, ports),
    'exim.conf': eximConfiguration(folder, ports),
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text, { mode: name.endsWith('key.pem') ? 0o600 : 0o644 });
  }
  const own = (owner: string, ...names: readonly string[]) =>
    execFileSync('chown', [owner, ...names.map((name) => join(folder, name))]);
  own('nobody:nogroup', 'mail');
  own('Debian-exim', 'spool', 'exim-log', 'exim-key.pem');
}

/** All are held at once, so that no two are the same. */
async function freePorts(): Promise<MailPorts> {
  const held = await Promise.all(
    [1, 2, 3, 4].map(async () => {
      const server = createServer();
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  const [imaps = 0, lmtp = 0, starttls = 0, tls = 0] = held.map(
    (server) => (server.address() as AddressInfo).port,
  );
  await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  return { imaps, lmtp, starttls, tls };
}

async function untilListening(port: number): Promise<void> {
  const end = performance.now() + START_DEADLINE;
  while (!(await isListening(port))) {
    if (performance.now() > end) throw new Error(`Nothing listens on port ${port}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(late);
}

function readIfAny(folder: string): (name: string) => string {
  return (name) => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      return '';
    }
  };
}
