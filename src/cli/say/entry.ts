import type { Career } from '#core/model/career.ts';
import type { JournalEntry } from '#core/model/journal-entry.ts';

/** Which fields of an entry say most, in the order in which one reads them. */
const TELLING = [
  'direction',
  'channel',
  'purpose',
  'outcome',
  'stage',
  'by',
  'rule',
  'event',
  'activity',
  'form',
  'about',
  'answer',
  'step',
  'until',
  'entryId',
  'reason',
] as const;

/** `e1  2028-02-22T15:00  touch out email thank-you sent · Séamus de Búrca · Lens Designer` */
export function sayEntry(entry: JournalEntry, career: Career): string {
  const fields = new Map<string, unknown>(Object.entries(entry));
  const told = TELLING.flatMap((name) => sayValue(fields.get(name)));
  const person = career.contacts.find(({ id }) => id === fields.get('contactId'))?.name;
  const opportunity = career.opportunities.find(({ id }) => id === fields.get('opportunityId'))?.role;
  const line = [[entry.kind, ...told].join(' '), person, opportunity].filter((part) => part !== undefined);
  return `${entry.id}  ${entry.at.slice(0, 16)}  ${line.join(' · ')}`;
}

function sayValue(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [String(value)];
  return [
    Object.entries(value)
      .map(([name, part]) => `${name} ${String(part)}`)
      .join(' '),
  ];
}
