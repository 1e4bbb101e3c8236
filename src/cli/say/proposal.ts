import type { Proposal } from '#app/import-shape.ts';
import type { Change, ProposedInterview } from '#core/intake/import-proposal.ts';
import { sayDay } from './day.ts';

const CHANGES = {
  new: 'New',
  update: 'Changes what is here',
  cancel: 'Cancels what is here',
  same: 'Here already',
  stale: 'Older than what is here',
  unknown: 'Cancels what is not here',
} as const satisfies Record<Change, string>;

/** What was read in a file, before any of it is kept. */
export function sayProposal(proposal: Proposal): string {
  if (proposal.kind === 'invitation') return proposal.items.map(sayItem).join('\n\n');
  const counts = Object.entries(proposal.counts).map(([name, count]) => `${count} ${name}`);
  const replaces = proposal.replaces ? ' It takes the place of what is here, which is backed up first.' : '';
  return `The search of ${proposal.seeker}: ${counts.join(', ') || 'empty so far'}.${replaces}`;
}

function sayItem(item: ProposedInterview): string {
  const people = item.people.map(({ name, email }) =>
    [name, email && `<${email}>`].filter(Boolean).join(' '),
  );
  const questions = item.questions.map(
    ({ id, ask, problem }) => `  ? ${ask}${problem === null ? '' : ` ${problem}`} (${id})`,
  );
  return [
    `${CHANGES[item.change]}: ${item.summary}`,
    `  ${sayTime(item)}${item.place === null ? '' : ` · ${item.place}`}`,
    ...(people.length === 0 ? [] : [`  with ${people.join(', ')}`]),
    ...item.notUnderstood.map((sentence) => `  · ${sentence}`),
    ...questions,
  ].join('\n');
}

function sayTime({ startsAt, endsAt, zone }: ProposedInterview): string {
  if (startsAt === null) return 'when is not clear yet';
  const until = endsAt === null ? '' : `–${endsAt.slice(11, 16)}`;
  return `${sayDay(startsAt)}, ${startsAt.slice(11, 16)}${until}${zone === null ? '' : ` ${zone}`}`;
}
