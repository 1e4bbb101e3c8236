import { stepTitle } from '#core/agenda/step-title.ts';
import type { AgendaChange } from '#core/agenda/walk-agenda.ts';
import type { Career } from '#core/model/career.ts';
import { sayDay } from './day.ts';

const WORDS = {
  appears: 'appears',
  opens: 'opens',
  overdue: 'is overdue',
  waits: 'waits',
  moves: 'moves',
  goes: 'goes',
} as const satisfies Record<AgendaChange['change'], string>;

/** A walk through time for a person to read: one line for everything that happens on the agenda, under its day. */
export function sayWalk(changes: readonly AgendaChange[], career: Career): string {
  if (changes.length === 0) return 'Nothing happens on the agenda in that time.';
  const names = new Map(career.contacts.map(({ id, name }) => [id, name]));
  const employers = new Map(career.organizations.map(({ id, name }) => [id, name]));
  const places = new Map(
    career.opportunities.map(({ id, organizationId, role }) => [id, employers.get(organizationId) ?? role]),
  );
  const lines: string[] = [];
  let day = '';
  for (const { at, change, step } of changes) {
    if (at.slice(0, 10) !== day) {
      day = at.slice(0, 10);
      lines.push(...(lines.length === 0 ? [] : ['']), sayDay(day));
    }
    const person = names.get(step.contactId ?? '') ?? 'them';
    const title = stepTitle(step.action, person, places.get(step.opportunityId ?? '') ?? 'the search');
    const until =
      change === 'goes' ? '' : ` (best ${sayDay(step.window.ideal)}, by ${sayDay(step.window.due)})`;
    lines.push(`  ${at.slice(11, 16)}  ${title} ${WORDS[change]}${until}`);
  }
  return lines.join('\n');
}
