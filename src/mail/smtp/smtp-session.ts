import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Envelope, OutgoingServer } from '#core/ports/letter-transport.ts';
import type { LetterStream } from './letter-stream.ts';

export interface SmtpLimits {
  readonly connect: number;
  readonly greeting: number;
  /** Silence before the letter is handed over. */
  readonly command: number;
  /** Silence after it: RFC 5321 §4.5.3.2.6 gives the server ten minutes for its reply to the dot. */
  readonly replyToDot: number;
}

export const SMTP_LIMITS: SmtpLimits = {
  connect: 15_000,
  greeting: 60_000,
  command: 120_000,
  replyToDot: 600_000,
};

/** An error of the mail library's; `response` is the server's reply, where there was one. */
export interface SmtpError extends Error {
  readonly code?: string;
  readonly response?: string;
  readonly command?: string;
  readonly originalCode?: string;
}

/** One conversation with a server: encrypted or not at all, with promises for the library's callbacks. */
export class SmtpSession {
  readonly #connection: SMTPConnection;
  readonly #limits: SmtpLimits;
  readonly #failed: Promise<never>;

  /** @param trusted certificates to trust beside the usual ones, in PEM. */
  constructor(server: OutgoingServer, limits: SmtpLimits, trusted?: string) {
    this.#limits = limits;
    this.#connection = new SMTPConnection({
      host: server.host,
      port: server.port,
      secure: server.security === 'tls',
      requireTLS: server.security === 'starttls',
      connectionTimeout: limits.connect,
      greetingTimeout: limits.greeting,
      socketTimeout: limits.command,
      dnsTimeout: limits.connect,
      // The machine's own name is nobody's business.
      name: '[127.0.0.1]',
      allowInternalNetworkInterfaces: true,
      tls: {
        rejectUnauthorized: true,
        minVersion: 'TLSv1.2',
        ...(trusted === undefined ? {} : { ca: trusted }),
      },
      logger: false,
    });
    this.#failed = new Promise((_resolve, reject) => {
      this.#connection.on('error', reject);
    });
    // Whoever awaits a step sees the failure; between steps nobody has to.
    this.#failed.catch(() => undefined);
  }

  connect(): Promise<void> {
    return this.#step((done) => this.#connection.connect(done));
  }

  login(user: string, password: string): Promise<void> {
    return this.#step((done) => this.#connection.login({ user, pass: password }, done));
  }

  /** The server's reply to the whole letter. */
  async send(envelope: Envelope, letter: LetterStream): Promise<string> {
    let reply = '';
    await this.#step((done) =>
      this.#connection.send({ from: envelope.from, to: [envelope.to] }, letter, (error, info) => {
        reply = info?.response ?? '';
        done(error);
      }),
    );
    return reply;
  }

  /** From here on the server is given the time it needs for its reply to the dot. */
  awaitReplyToDot(): void {
    const socket = this.#connection._socket;
    if (socket) socket.setTimeout(this.#limits.replyToDot);
  }

  /** Names the sender and takes it back: what the server says to MAIL FROM, and no letter begun. */
  nameSender(address: string): Promise<void> {
    return this.#step((done) => {
      const socket = this.#connection._socket;
      if (!socket) throw new Error('The connection is closed.');
      // The library names a sender only with a letter. RSET goes out behind our MAIL FROM, so the reply it is given is ours.
      socket.write(`MAIL FROM:<${address}>\r\n`);
      this.#connection.reset(done);
    });
  }

  /** Leaves politely and does not wait: the letter's fate is known by now, so what goes wrong here is nothing. */
  quit(): void {
    this.#connection.quit();
    this.#connection.close();
  }

  close(): void {
    this.#connection.close();
  }

  #step(start: (done: (error?: Error | null) => void) => void): Promise<void> {
    const step = new Promise<void>((resolve, reject) => {
      start((error) => {
        if (error === null || error === undefined) resolve();
        else reject(error);
      });
    });
    return Promise.race([step, this.#failed]);
  }
}
