export const SECRET_KINDS = ['keyring', 'sealed', 'file'] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/** Passwords, kept apart from the career: never exported, never logged, never in an answer. */
export interface SecretStore {
  /** How well they are kept, in one word; the settings page says it in a sentence. */
  findKind: () => Promise<SecretKind>;
  get: (name: string) => Promise<string | null>;
  set: (name: string, secret: string) => Promise<void>;
  delete: (name: string) => Promise<void>;
}

/** What each kind protects from, and what not. */
export const SECRET_KIND_TEXT = {
  keyring: 'In the password store of this computer, which opens with your login.',
  sealed: 'In a file sealed with your passphrase.',
  file: 'In a file that only your account on this computer can read. It is not encrypted.',
} as const satisfies Record<SecretKind, string>;
