/** What the server could not do, in words the seeker can act on. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: string;
  readonly at: string | null;

  constructor(code: string, message: string, at: string | null) {
    super(message);
    this.code = code;
    this.at = at;
  }
}

/** The server itself did not answer: nothing is known to be wrong with what was asked. */
export function isOffline(error: unknown): boolean {
  return error instanceof Problem && error.code === 'offline';
}

/** What to show for any failure. */
export function sayProblem(error: unknown): string {
  if (!(error instanceof Problem))
    return 'Something went wrong in the program itself. Nothing you wrote is lost.';
  const message = error.message.charAt(0).toUpperCase() + error.message.slice(1);
  return /[.!?”]$/.test(message) ? message : `${message}.`;
}
