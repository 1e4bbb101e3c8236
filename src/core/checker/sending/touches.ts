import type { EntryOf } from '../../model/journal-entry.ts';
import type { Letter } from '../letter.ts';

export type Touch = EntryOf<'touch'>;

/** What was said either way about this letter's opportunity, oldest first. */
export function touchesOf({ record, opportunity }: Letter): readonly Touch[] {
  return record.facts.flatMap((fact) =>
    fact.kind === 'touch' && fact.opportunityId === opportunity?.id ? [fact] : [],
  );
}
