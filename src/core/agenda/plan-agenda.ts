import { viewCareer } from '../facts/career-view.ts';
import { readSituations } from '../facts/read-situation.ts';
import type { Situation } from '../facts/situation.ts';
import type { Career } from '../model/career.ts';
import type { Contact } from '../model/contact.ts';
import { ownRatios } from '../patience/own-history.ts';
import type { Proposal } from '../playbook/proposal.ts';
import { readPlaybook } from '../playbook/read-playbook.ts';
import { whereKnown } from '../playbook/situation-around.ts';
import type { Instant } from '../time/instant.ts';
import { formatInZone } from '../time/zones.ts';
import { AGENDA_FORMAT, type Agenda, type Step } from './agenda.ts';
import { type FinishedStep, finishStep, type Proposer } from './finish-step.ts';
import { quietLine } from './quiet-line.ts';
import { readSetAside } from './set-aside.ts';
import { spaceContacts } from './space-contacts.ts';

/**
 * What is worth doing at `now`, and where nothing is owed. The same career and instant always give the same agenda.
 * @throws InvalidInputError for a playbook that names no rule or parameter, or a value outside its range.
 */
export function planAgenda(career: Career, now: Instant): Agenda {
  const view = viewCareer(career, now);
  const playbook = readPlaybook(career.playbook);
  const situations = readSituations(view);
  const setAside = readSetAside(view);
  const steps: FinishedStep[] = [];
  const add = (
    proposer: Proposer,
    proposals: readonly Proposal[],
    away: Pick<Situation, 'isSeekerAway'>,
  ): void => {
    for (const proposal of proposals) {
      const key = [proposer.id, ...proposal.ids].join(':');
      if (setAside.isDismissed(key)) continue;
      const finished = finishStep(proposer, proposal, now, away, setAside.snoozedUntil(key));
      if (finished !== null) steps.push(finished);
    }
  };
  // With the first day at work the search is over, and nothing more is planned for it.
  const isOver = situations[0]?.accepted?.isStarted === true;
  for (const situation of isOver ? [] : situations) {
    for (const rule of playbook.rules) {
      const proposals = rule.propose(situation).filter(({ recipient }) => mayCarry(situation, recipient.via));
      add(rule, proposals, situation);
    }
  }
  const away = { isSeekerAway: situations[0]?.isSeekerAway ?? (() => false) };
  const search = { view, opportunities: situations, known: whereKnown(situations) };
  for (const rule of isOver ? [] : playbook.searchRules) add(rule, rule.proposeForSearch(search), away);
  const spaced = spaceContacts(steps, view, ({ step, proposal: before }, proposal) =>
    finishStep(
      { id: step.rule, cites: step.cites as Proposer['cites'] },
      { ...before, ...proposal },
      now,
      away,
      setAside.snoozedUntil(step.key),
    ),
  );
  const sorted = spaced.map(({ step }) => step).toSorted(byUrgency);
  const byOpportunity = groupByOpportunity(sorted);
  const waits = ownRatios(situations);
  return {
    format: AGENDA_FORMAT,
    at: formatInZone(career.seeker.zone, now),
    steps: sorted,
    quiet: situations.flatMap((situation) => {
      const line = quietLine(situation, byOpportunity.get(situation.opportunity.id) ?? [], waits);
      return line === null ? [] : [line];
    }),
  };
}

/** Nothing goes through somebody who is not to be contacted either. */
function mayCarry({ restrictions }: Situation, via: Contact | null): boolean {
  return via === null || !restrictions.forbiddenContacts.has(via.id);
}

function groupByOpportunity(steps: readonly Step[]): ReadonlyMap<string | null, readonly Step[]> {
  const groups = new Map<string | null, Step[]>();
  for (const step of steps) {
    const group = groups.get(step.opportunityId);
    if (group === undefined) groups.set(step.opportunityId, [step]);
    else group.push(step);
  }
  return groups;
}

const TURN = { overdue: 0, now: 1, upcoming: 2 } as const satisfies Record<Step['urgency'], number>;

function byUrgency(a: Step, b: Step): number {
  return (
    TURN[a.urgency] - TURN[b.urgency] ||
    compare(a.window.due, b.window.due) ||
    compare(a.window.ideal, b.window.ideal) ||
    compare(a.key, b.key)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
