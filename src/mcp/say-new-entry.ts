import type { NewEntry } from '#app/add-entry.ts';
import type { Career } from '#core/model/career.ts';

/** An entry before it is written, line by line with names for ids, so that a person can tell whether it is true. */
export function sayNewEntry(career: Career, entry: NewEntry): string {
  const lines = Object.entries(entry)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${wordOf(key)}: ${nameOf(career, key, value)}`);
  return ['Write this into your journal?', ...lines].join('\n');
}

function wordOf(key: string): string {
  return key.replace(/Ids?$/, '').replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

function nameOf(career: Career, key: string, value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (/contactId$/i.test(key)) return career.contacts.find(({ id }) => id === value)?.name ?? value;
  if (key === 'organizationId') return organizationOf(career, value) ?? value;
  if (key === 'opportunityId') {
    const opportunity = career.opportunities.find(({ id }) => id === value);
    if (opportunity === undefined) return value;
    return `${opportunity.role}, ${organizationOf(career, opportunity.organizationId) ?? ''}`;
  }
  if (key === 'interviewId') return career.interviews.find(({ id }) => id === value)?.startsAt ?? value;
  return value;
}

function organizationOf(career: Career, organizationId: string): string | undefined {
  return career.organizations.find(({ id }) => id === organizationId)?.name;
}
