import type { Career } from './career.ts';

const ORDER = [
  '$schema',
  'format',
  'seeker',
  'organizations',
  'contacts',
  'opportunities',
  'interviews',
  'references',
  'drafts',
  'journal',
  'playbook',
] as const satisfies readonly (keyof Career)[];

/** The career file as text: fixed key order, two spaces, one newline at the end; the same career always gives the same bytes. */
export function writeCareer(career: Career): string {
  const ordered = Object.fromEntries(ORDER.map((key) => [key, career[key]]));
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
