import { FailedError } from '#core/errors.ts';

const VARIABLE = 'AFTERWORD_DATABASE_URL';

/** By the codes of Node and of Postgres: what is in the way, and what to do. */
const REMEDIES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no database answers there; start Postgres, or put the address right',
  ENOTFOUND: 'there is no such host; put the address right',
  EAI_AGAIN: 'the host cannot be looked up just now; try again, or put the address right',
  ETIMEDOUT: 'the database does not answer; look whether it runs and can be reached',
  ECONNRESET: 'the database ended the connection; look whether it runs and takes this kind of connection',
  '28P01': 'the database refuses this user or password; put them right',
  '28000': 'the database refuses this user; put the user right, or let it in',
  '3D000': 'there is no such database; make it with createdb, or put the name right',
  '42501': 'this user may not make tables there; grant it create on the schema',
  '57P03': 'the database is starting up; try again in a moment',
};

/** An error of the way to Postgres as one the seeker can act on, without the address, which holds a password; others come back as they are. */
export function postgresError(error: unknown): unknown {
  const remedy = codesOf(error)
    .map((code) => REMEDIES[code])
    .find((known) => known !== undefined);
  if (remedy === undefined) return error;
  return new FailedError('not-configured', remedy, VARIABLE, { cause: error });
}

/** A name with several addresses fails with all their errors in one. */
function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const inside = error instanceof AggregateError ? error.errors : [];
  return [error, ...inside].flatMap((each) =>
    typeof each === 'object' && each !== null && 'code' in each && typeof each.code === 'string'
      ? [each.code]
      : [],
  );
}
