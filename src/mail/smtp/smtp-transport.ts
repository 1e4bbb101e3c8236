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
    try {
      await session.connect();
      await session.login(server.user, server.password);
      const accepted = await session.send(letter.envelope, stream);
      session.quit();
      return classifyDelivery({ pulled: stream.pulled, accepted, error: null });
    } catch (error) {
      session.close();
      if (stream.refusal !== null) throw stream.refusal.error;
      if (!(error instanceof Error)) throw error;
      return classifyDelivery({ pulled: stream.pulled, accepted: null, error: error as SmtpError });
    } finally {
      stream.destroy();
    }
  }

  tryOut(server: OutgoingServer, sender: string): Promise<readonly StepResult[]> {
    return tryOut(server, sender, this.#limits, this.#trusted);
  }
}

/** What is about to leave is what was approved, to whom it was approved; anything else is a bug, found before a socket opens. */
function refuseAltered({ bytes, sha256, envelope }: FrozenLetter): void {
  if (sha256Of(bytes) !== sha256) throw new Error('The letter is not the one that was approved.');
  const named = recipientsNamedIn(bytes);
  if (named.length !== 1 || named[0] !== envelope.to) {
    throw new Error('The letter is addressed to somebody other than was approved.');
  }
}
