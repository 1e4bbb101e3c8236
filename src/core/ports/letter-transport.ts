/** A person and exactly one mailbox; never a line of text that somebody parses again. */
export interface NamedAddress {
  readonly name: string;
  readonly address: string;
}

/** Whom the server is told the letter is from and for, apart from what its headers say. */
export interface Envelope {
  readonly from: string;
  readonly to: string;
}

/** A letter as it was approved: from here on nothing about it changes. */
export interface FrozenLetter {
  readonly envelope: Envelope;
  readonly messageId: string;
  /** The whole message, headers and body, as it goes over the wire. */
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`, in hex. */
  readonly sha256: string;
}

export const MAIL_SECURITIES = ['tls', 'starttls'] as const;
export type MailSecurity = (typeof MAIL_SECURITIES)[number];

/** A server that takes letters from the seeker, and the login there. */
export interface OutgoingServer {
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte (465), or `starttls`, without which nothing is said (587). */
  readonly security: MailSecurity;
  readonly user: string;
  readonly password: string;
}

/** What is known about a letter after an attempt. Only a reply of the server's is proof of anything once a byte has left. */
export type Delivery =
  | { readonly kind: 'sent'; readonly reply: string }
  | {
      readonly kind: 'refused';
      readonly code: number;
      readonly reply: string;
      /** A 4xx: the same bytes may be accepted later. */
      readonly mayRetry: boolean;
    }
  | { readonly kind: 'not-sent'; readonly reason: string }
  | { readonly kind: 'unsure'; readonly reason: string };

export const CONNECTION_STEPS = ['resolve', 'connect', 'secure', 'login', 'sender'] as const;
export type ConnectionStep = (typeof CONNECTION_STEPS)[number];

/** One step of trying an account out. */
export interface StepResult {
  readonly step: ConnectionStep;
  readonly ok: boolean;
  /** In words the seeker can act on. */
  readonly message: string;
}

/** The one way by which a letter leaves. */
export interface LetterTransport {
  /**
   * Tries once, and never again by itself. `beforeFirstByte` is awaited when the server has asked for the letter and
   * before it gets any of it; when that throws, nothing is handed over and the error is thrown on.
   */
  deliver: (
    letter: FrozenLetter,
    server: OutgoingServer,
    beforeFirstByte: () => Promise<void>,
  ) => Promise<Delivery>;
  /** Connects, logs in and names the sender, and sends nothing: every step up to the first that fails. */
  tryOut: (server: OutgoingServer, sender: string) => Promise<readonly StepResult[]>;
}
