import type { Career } from '#core/model/career.ts';

/** A deed of the program `store-writer`, by the name under which it was acknowledged: `<who>-<n>-<kind>`. */
export type Deed = string;

/** Whether all of a deed is in the career, nothing of it, or, which must never be, some. */
export function howMuchOf(deed: Deed, career: Career): 'all' | 'nothing' | 'some' {
  const ids = new Set(
    [...career.journal, ...career.contacts.map(({ id }) => ({ id: `contact ${id}` }))].map(({ id }) => id),
  );
  const there = partsOf(deed).filter((part) => ids.has(part)).length;
  if (there === 0) return 'nothing';
  return there === partsOf(deed).length ? 'all' : 'some';
}

function partsOf(deed: Deed): readonly string[] {
  switch (deed.split('-').at(-1)) {
    case 'several':
      return [deed, `${deed}+1`, `${deed}+2`];
    case 'change':
    case 'import':
      return [deed, `contact ${deed}`];
    default:
      return [deed];
  }
}
