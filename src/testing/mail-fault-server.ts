import { type AddressInfo, createServer as createPlainServer, type Socket } from 'node:net';
import { createServer } from 'node:tls';
import { TEST_CERTIFICATE } from './mail-test-certificate.ts';

/** Where in the conversation a server can misbehave. */
export const SMTP_STAGES = [
  'greeting',
  'EHLO',
  'AUTH',
  'MAIL',
  'RCPT',
  'DATA',
  'body',
  'dot',
  'QUIT',
] as const;
export type SmtpStage = (typeof SMTP_STAGES)[number];

/** A reply instead of the usual one, the end of the line, silence, or a reply without its end before the line drops. */
export type Fault = { readonly reply: string } | { readonly fragment: string } | 'drop' | 'silence';

export interface FaultServer {
  readonly port: number;
  /** What was accepted, as it came; a letter counts from the dot on, whatever was replied. */
  readonly letters: readonly string[];
  /** The stages reached, in order. */
  readonly reached: readonly SmtpStage[];
  /** Called at each stage before anything is replied. */
  onStage: ((stage: SmtpStage) => void) | null;
  /** When every connection there was has ended, and all that was sent over them has been read. */
  quiet: () => Promise<void>;
  close: () => Promise<void>;
}

const USUAL: Readonly<Record<SmtpStage, string>> = {
  greeting: '220 faulty.example ESMTP',
  EHLO: '250-faulty.example\r\n250-AUTH PLAIN\r\n250 8BITMIME',
  AUTH: '235 2.7.0 welcome',
  MAIL: '250 2.1.0 ok',
  RCPT: '250 2.1.5 ok',
  DATA: '354 go on',
  body: '',
  dot: '250 2.0.0 queued as 1',
  QUIT: '221 bye',
};

/** An SMTP server on TLS that does what it should, except where told otherwise; `plain` is one that knows no encryption at all. */
export async function startFaultServer(
  faults: Partial<Record<SmtpStage, Fault>> = {},
  { plain = false } = {},
): Promise<FaultServer> {
  const letters: string[] = [];
  const reached: SmtpStage[] = [];
  const sockets = new Set<Socket>();
  const greet = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    converse(socket);
  };
  const server = plain ? createPlainServer(greet) : createServer(TEST_CERTIFICATE, greet);
  server.on('tlsClientError', () => undefined);

  function converse(socket: Socket): void {
    let inLetter = false;
    let hasBegun = false;
    let received = '';
    const enter = (stage: SmtpStage) => {
      reached.push(stage);
      control.onStage?.(stage);
      misbehave(socket, stage, faults[stage]);
    };
    const takeLetter = () => {
      if (!received.endsWith('\r\n.\r\n')) {
        if (!hasBegun) enter('body');
        hasBegun = true;
        return;
      }
      letters.push(received.slice(0, -3));
      [inLetter, hasBegun, received] = [false, false, ''];
      enter('dot');
    };
    const takeCommand = (line: string) => {
      const stage = SMTP_STAGES.find((name) => line.toUpperCase().startsWith(name));
      inLetter = stage === 'DATA' && faults.DATA === undefined;
      if (stage === undefined)
        socket.write(line.startsWith('STARTTLS') ? '502 no such thing\r\n' : '250 ok\r\n');
      else enter(stage);
    };
    enter('greeting');
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      while (!inLetter && received.includes('\r\n')) {
        const line = received.slice(0, received.indexOf('\r\n'));
        received = received.slice(line.length + 2);
        takeCommand(line);
      }
      if (inLetter && received !== '') takeLetter();
    });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const control: FaultServer = {
    port: (server.address() as AddressInfo).port,
    letters,
    reached,
    onStage: null,
    quiet: async () => {
      while (sockets.size > 0) await new Promise((resolve) => setTimeout(resolve, 2));
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return control;
}

function misbehave(socket: Socket, stage: SmtpStage, fault: Fault | undefined): void {
  if (fault === 'drop') socket.destroy();
  else if (fault === 'silence') socket.pause();
  else if (fault === undefined) socket.write(USUAL[stage] === '' ? '' : `${USUAL[stage]}\r\n`);
  else if ('reply' in fault) socket.write(`${fault.reply}\r\n`);
  else socket.end(fault.fragment);
}
