import { FailedError } from '#core/errors.ts';
import type { Career } from '#core/model/career.ts';
import type { Services } from './services.ts';

/** The career as stored. @throws FailedError `not-configured` when no search was begun here. */
export async function readCareer({ career }: Pick<Services, 'career'>): Promise<Career> {
  const stored = await career.read();
  if (stored.career === null) throw nothingBegun();
  return stored.career;
}

export function nothingBegun(): FailedError {
  return new FailedError(
    'not-configured',
    'no search has been begun here; bring in an invitation, import a career file, or begin with your name',
  );
}
