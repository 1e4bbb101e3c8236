import type {
  Delivery,
  FrozenLetter,
  LetterTransport,
  OutgoingServer,
  StepResult,
} from '#core/ports/letter-transport.ts';
import { recipientsNamedIn } from '../header-fields.ts';
import { sha256Of } from '../letter-bytes.ts';
import { classifyDelivery } from './classify-delivery.ts';
import { describeNotSent, isAboutEncryption } from './describe-failure.ts';
import { foreignText } from './foreign-text.ts';
import { LetterStream } from './letter-stream.ts';
import { SMTP_LIMITS, type SmtpError, type SmtpLimits, SmtpSession } from './smtp-session.ts';
import { tryOut } from './try-out.ts';

export interface SmtpTransportOptions {
  readonly limits?: Partial<SmtpLimits>;
  /** Certificates to trust beside the usual ones, in PEM. */
  readonly trusted?: string;
}

/** Hands letters to the seeker's own outgoing server, once each. */
export class SmtpTransport implements LetterTransport {
  readonly #limits: SmtpLimits;
  readonly #trusted: string | undefined;

  constructor({ limits, trusted }: SmtpTransportOptions = {}) {
    this.#limits = { ...SMTP_LIMITS, ...limits };
    this.#trusted = trusted;
  }

  async deliver(
    letter: FrozenLetter,
    server: OutgoingServer,
    beforeFirstByte: () => Promise<void>,
  ): Promise<Delivery> {
    refuseAltered(letter);
    const session = new SmtpSession(server, this.#limits, this.#trusted);
    const stream = new LetterStream(letter.bytes, async () => {
      await beforeFirstByte();
      session.awaitReplyToDot();
    });
    let reached: 'connect' | 'login' | 'letter' = 'connect';
    try {
      await session.connect();
      reached = 'login';
      await session.login(server.user, server.password);
      reached = 'letter';
      const accepted = await session.send(letter.envelope, stream);
      session.quit();
      return presentable(classifyDelivery({ pulled: stream.pulled, accepted, error: null }), server);
    } catch (error) {
      session.close();
      if (stream.refusal !== null) throw stream.refusal.error;
      if (!(error instanceof Error)) throw error;
      const delivery = classifyDelivery({
        pulled: stream.pulled,
        accepted: null,
        error: error as SmtpError,
      });
      // A server that will not encrypt may well refuse in words, but it refuses the connection and not the letter.
      const isRefusal = reached !== 'connect' || !isAboutEncryption(error);
      if (delivery.kind !== 'not-sent' && isRefusal) return presentable(delivery, server);
      return { kind: 'not-sent', reason: describeNotSent(reached, error as SmtpError, server) };
    } finally {
      stream.destroy();
    }
  }

  tryOut(server: OutgoingServer, sender: string): Promise<readonly StepResult[]> {
    return tryOut(server, sender, this.#limits, this.#trusted);
  }
}

/** What the server said is foreign text, and is kept and shown. */
function presentable(delivery: Delivery, server: OutgoingServer): Delivery {
  return 'reply' in delivery
    ? { ...delivery, reply: foreignText(delivery.reply, server) }
    : { ...delivery, reason: foreignText(delivery.reason, server) };
}

/** What is about to leave is what was approved, to whom it was approved; anything else is a bug, found before a socket opens. */
function refuseAltered({ bytes, sha256, envelope }: FrozenLetter): void {
  if (sha256Of(bytes) !== sha256) throw new Error('The letter is not the one that was approved.');
  const named = recipientsNamedIn(bytes);
  if (named.length !== 1 || named[0] !== envelope.to) {
    throw new Error('The letter is addressed to somebody other than was approved.');
  }
}
