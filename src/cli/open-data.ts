import { FailedError } from '#core/errors.ts';
import type { Career } from '#core/model/career.ts';
import type { DataOption } from './context.ts';

/** The career in the data folder that the options name. */
export async function readCareer(_options: DataOption): Promise<Career> {
  throw new FailedError('not-configured', 'there is no data folder yet; name a career file with --career');
}
