import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A link that was printed and never opened stops working after this long. */
const LINK_LIFETIME_MS = 60 * 60 * 1000;
const MOST_SESSIONS = 50;

/**
 * Who may come in: whoever holds this start's token (the CLI reads it from a file only the seeker may read), and the
 * browser windows let in by a link that works once. Nothing of it outlives the process.
 */
export class Doorkeeper {
  /** 256 bits, new at every start. */
  readonly token = secret();
  readonly #links = new Map<string, number>();
  readonly #sessions: Buffer[] = [];
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** The secret part of a link that opens one browser window. */
  issueLink(): string {
    const link = secret();
    this.#links.set(digest(link).toString('base64'), this.#now() + LINK_LIFETIME_MS);
    return link;
  }

  /** Uses a link up. Returns the secret of the session it opens, or `null` when it was used before or is none of ours. */
  openSession(link: string): string | null {
    const key = digest(link).toString('base64');
    const until = this.#links.get(key);
    this.#links.delete(key);
    if (until === undefined || until < this.#now()) return null;
    const session = secret();
    this.#sessions.push(digest(session));
    if (this.#sessions.length > MOST_SESSIONS) this.#sessions.shift();
    return session;
  }

  knowsToken(token: string): boolean {
    return timingSafeEqual(digest(token), digest(this.token));
  }

  knowsSession(session: string): boolean {
    const given = digest(session);
    return this.#sessions.reduce((known, each) => timingSafeEqual(each, given) || known, false);
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compared by their hashes, secrets take the same time whatever they are and however long. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
