import type { Brief } from './brief.ts';

const LONGEST = 60;

/** The first of these that fits a list of mails; the last one in any case. */
export function firstThatFits(...subjects: readonly [string, ...string[]]): string {
  return subjects.find((subject) => subject.length <= LONGEST) ?? subjects.at(-1) ?? subjects[0];
}

/** “Lens Designer: ” where there is a role, to begin a subject with. */
export function aboutRole({ opportunity }: Brief, what: string): string {
  return opportunity === null ? what : `${opportunity.role}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}
