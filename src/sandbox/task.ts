import type { ErrorCode } from '#core/errors.ts';

/** What goes to a worker: which parser, on which bytes. */
export interface Task {
  readonly parser: string;
  readonly bytes: Uint8Array;
}

/** What comes back: a value, an error a person can act on, or nothing more than that the parser broke down. */
export type Outcome =
  | { readonly kind: 'ready' }
  | { readonly kind: 'value'; readonly value: unknown }
  | {
      readonly kind: 'refused';
      readonly code: ErrorCode;
      readonly message: string;
      readonly at: string | null;
    }
  | { readonly kind: 'broken' };
