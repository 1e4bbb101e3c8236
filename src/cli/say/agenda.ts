import type { Agenda, QuietLine, Step } from '#core/agenda/agenda.ts';
import { stepTitle } from '#core/agenda/step-title.ts';
import type { Career } from '#core/model/career.ts';
import { sayDay } from './day.ts';

const HEADINGS = { overdue: 'Overdue', now: 'Now', upcoming: 'Coming up' } as const;

/** The agenda for a person to read: what is overdue, what is to be done now, what is coming, and what can be left in peace. */
export function sayAgenda(agenda: Agenda, career: Career): string {
  const groups = (['overdue', 'now', 'upcoming'] as const).flatMap((urgency) => {
    const steps = agenda.steps.filter((step) => step.urgency === urgency);
    return steps.length === 0 ? [] : [[HEADINGS[urgency], ...steps.map((step) => sayStep(step, career))]];
  });
  const quiet = agenda.quiet.map((line) => sayQuiet(line, career));
  const sections = [
    ...(agenda.steps.some(({ urgency }) => urgency !== 'upcoming') ? [] : [['Nothing to do today.']]),
    ...groups,
    ...(quiet.length === 0 ? [] : [['Quiet', ...quiet]]),
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

function sayStep(step: Step, career: Career): string {
  const title = stepTitle(step.action, personOf(step, career), placeOf(step.opportunityId, career));
  const extras = step.includes.map((action) => action.replaceAll('-', ' '));
  const lines = [
    `  ${title}${step.channel === null ? '' : ` · ${step.channel}`} · ${sayWindow(step)}`,
    `      ${step.because}`,
    ...(extras.length === 0
      ? []
      : [`      ${step.channel === null ? 'Think of' : 'In the same message'}: ${extras.join(', ')}.`]),
    ...(step.needs.length === 0
      ? []
      : [`      Still needed: ${step.needs.map((need) => need.replaceAll('-', ' ')).join(', ')}.`]),
    ...step.assumes.map((sentence) => `      ${sentence}`),
    `      ${step.key}`,
  ];
  return lines.join('\n');
}

function sayWindow({ urgency, window }: Step): string {
  switch (urgency) {
    case 'overdue':
      return `was due ${sayDay(window.due)}`;
    case 'now':
      return window.due === window.ideal
        ? `by ${sayDay(window.due)}`
        : `best ${sayDay(window.ideal)}, by ${sayDay(window.due)}`;
    case 'upcoming':
      return `${sayDay(window.next ?? window.ideal)}, by ${sayDay(window.due)}`;
  }
}

function sayQuiet(line: QuietLine, career: Career): string {
  const opportunity = career.opportunities.find(({ id }) => id === line.opportunityId);
  const place = placeOf(line.opportunityId, career);
  const role = opportunity === undefined ? '' : `, ${opportunity.role}`;
  const until = line.until === null || line.state === 'closed' ? '' : ` until ${sayDay(line.until)}`;
  return `  ${place}${role}: ${line.state}${until}\n      ${line.because}`;
}

function personOf({ contactId }: Step, career: Career): string {
  return career.contacts.find(({ id }) => id === contactId)?.name ?? 'them';
}

function placeOf(opportunityId: string | null, career: Career): string {
  const opportunity = career.opportunities.find(({ id }) => id === opportunityId);
  if (opportunity === undefined) return 'the search';
  return career.organizations.find(({ id }) => id === opportunity.organizationId)?.name ?? opportunity.role;
}
