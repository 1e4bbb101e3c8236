import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careerArbitrary, momentsOf } from '#testing/career-arbitrary.ts';
import { isCounted } from '../facts/answers.ts';
import { viewCareer } from '../facts/career-view.ts';
import { readSituations } from '../facts/read-situation.ts';
import type { Situation, TouchFact } from '../facts/situation.ts';
import type { Career } from '../model/career.ts';
import type { JournalEntry } from '../model/journal-entry.ts';
import { DAY_LENGTH, HOUR, type Instant, instantFrom } from '../time/instant.ts';
import { formatInZone } from '../time/zones.ts';
import type { Agenda, Step } from './agenda.ts';
import { planAgenda } from './plan-agenda.ts';

const RUNS = { numRuns: 40 };

/** A career and one of the instants that matter in it. */
const anyMoment = careerArbitrary().chain((career) => {
  const moments = momentsOf(career);
  return fc.record({
    career: fc.constant(career),
    now:
      moments.length === 0 ? fc.constant(instantFrom('2027-03-01T10:00:00Z')) : fc.constantFrom(...moments),
  });
});

function withEntries(career: Career, ...entries: readonly JournalEntry[]): Career {
  return { ...career, journal: [...career.journal, ...entries] };
}

/** The message a step asks for, as it would be written down. */
function deed(
  { action, channel, contactId, viaContactId, opportunityId, interviewId, key }: Step,
  now: Instant,
): JournalEntry {
  return {
    id: `deed-${key}-${now}`,
    at: formatInZone('UTC', now),
    kind: 'touch',
    direction: 'out',
    channel: channel ?? 'email',
    purpose: action as 'other',
    outcome: channel === 'phone' ? 'voicemail' : 'sent',
    ...(contactId === null ? {} : { contactId }),
    ...(viaContactId === null ? {} : { viaContactId }),
    ...(opportunityId === null ? {} : { opportunityId }),
    ...(interviewId === null ? {} : { interviewId }),
  };
}

/** The first is done by writing it down, the others are no messages. */
const NO_MESSAGE = new Set(['prepare-interview', 'record-debrief', 'keep-hunting']);

/** Nobody, no channel and no way round is used that was refused. */
function keepsTo(step: Step, { restrictions, view, organization, opportunity, recruiter }: Situation): void {
  const { noNotes, forbiddenContacts, closedChannels, viaContactId } = restrictions;
  expect(forbiddenContacts.has(step.contactId ?? '')).toBe(false);
  if (step.action === 'thank-you') expect(noNotes).toBe(null);
  const isTheirs = view.contacts.get(step.contactId ?? '')?.organizationId === organization.id;
  const isAgencyItself = opportunity.agencyId === organization.id;
  if (!isTheirs || isAgencyItself || step.action === 'ask-permission') return;
  const used =
    step.viaContactId === null && step.channel !== null ? [step.channel, ...step.alternatives] : [];
  expect(used.filter((channel) => closedChannels.has(channel))).toEqual([]);
  const isGoBetween = [viaContactId, recruiter?.id].includes(step.contactId);
  if (viaContactId !== null && !isGoBetween) expect(step.viaContactId).toBe(viaContactId);
}

describe('planAgenda', () => {
  it('keeps its promises about form and order whatever happened', () => {
    fc.assert(
      fc.property(anyMoment, ({ career, now }) => {
        const agenda = planAgenda(career, now);
        const keys = agenda.steps.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const turns = agenda.steps.map(({ urgency }) => ['overdue', 'now', 'upcoming'].indexOf(urgency));
        expect(turns).toEqual(turns.toSorted((a, b) => a - b));
        for (const { window, because, urgency } of agenda.steps) {
          expect(window.ideal <= window.due).toBe(true);
          expect(because).not.toMatch(/undefined|null|NaN/);
          if (urgency === 'now') {
            expect(window.opens.slice(0, 10) <= formatInZone(window.zone, now).slice(0, 10)).toBe(true);
          }
          if (urgency === 'upcoming' && window.next !== null) {
            expect(window.next >= formatInZone(window.zone, now).slice(0, 10)).toBe(true);
          }
        }
        const busy = new Set(
          agenda.steps
            .filter(({ urgency }) => urgency !== 'upcoming')
            .map(({ opportunityId }) => opportunityId),
        );
        for (const { opportunityId } of agenda.quiet) expect(busy.has(opportunityId)).toBe(false);
      }),
      RUNS,
    );
  });

  it('never goes where somebody asked not to be', () => {
    fc.assert(
      fc.property(anyMoment, ({ career, now }) => {
        const view = viewCareer(career, now);
        const situations = new Map(readSituations(view).map((found) => [found.opportunity.id, found]));
        for (const step of planAgenda(career, now).steps) {
          if (view.seeker.phoneUse === 'never')
            expect([step.channel, ...step.alternatives]).not.toContain('phone');
          const situation = situations.get(step.opportunityId ?? '');
          if (situation !== undefined && step.about?.referenceId === undefined) keepsTo(step, situation);
        }
      }),
      RUNS,
    );
  });

  it('is rid of a step once it is done', () => {
    fc.assert(
      fc.property(anyMoment, ({ career, now }) => {
        const [step] = planAgenda(career, now).steps.filter(
          ({ urgency, action }) => urgency === 'now' && !NO_MESSAGE.has(action),
        );
        if (step === undefined) return;
        const done = { ...deed(step, now), outcome: 'sent' } as JournalEntry;
        const keys = planAgenda(withEntries(career, done), now).steps.map(({ key }) => key);
        expect(keys).not.toContain(step.key);
      }),
      RUNS,
    );
  });

  it('knows at an instant what the journal up to it says, and nothing else', () => {
    fc.assert(
      fc.property(anyMoment, ({ career, now }) => {
        // What is corrected may be about another time than it seems.
        const corrected = new Set(
          career.journal.map((entry) => (entry.kind === 'correction' ? entry.entryId : '')),
        );
        const journal = career.journal.filter(
          (entry) => entry.kind === 'correction' || corrected.has(entry.id) || instantFrom(entry.at) <= now,
        );
        expect(planAgenda({ ...career, journal }, now)).toEqual(planAgenda(career, now));
      }),
      RUNS,
    );
  });

  it('takes a withdrawn entry as never made', () => {
    fc.assert(
      fc.property(anyMoment, fc.nat(), ({ career, now }, pick) => {
        const plain = career.journal.filter(({ kind }) => kind !== 'correction');
        const entry = plain[pick % Math.max(1, plain.length)];
        if (entry === undefined || career.journal.some((other) => other.kind === 'correction')) return;
        const correction: JournalEntry = {
          id: 'undo',
          at: entry.at,
          kind: 'correction',
          entryId: entry.id,
          by: null,
        };
        const without = { ...career, journal: career.journal.filter((other) => other !== entry) };
        let expected: Agenda;
        try {
          expected = planAgenda(without, now);
        } catch {
          // Something later was built on it.
          return;
        }
        expect(planAgenda(withEntries(career, correction), now)).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('is not changed by an unrelated opportunity', () => {
    fc.assert(
      fc.property(anyMoment, ({ career, now }) => {
        const more = {
          ...career,
          organizations: [
            ...career.organizations,
            { id: 'elsewhere', name: 'Elsewhere', country: 'NL', zone: 'Europe/Amsterdam' },
          ],
          opportunities: [
            ...career.opportunities,
            { id: 'unrelated', organizationId: 'elsewhere', role: 'Baker', interest: 'none' as const },
          ],
        };
        const own = (agenda: Agenda) => agenda.steps.filter(({ opportunityId }) => opportunityId !== null);
        expect(own(planAgenda(more, now))).toEqual(own(planAgenda(career, now)));
      }),
      RUNS,
    );
  });

  it('never overdoes it, however long they are silent and whatever is done when', () => {
    fc.assert(
      fc.property(careerArbitrary(), fc.nat({ max: 23 }), (start, hour) => {
        let career = { ...start, journal: start.journal.filter(({ kind }) => kind !== 'correction') };
        const moments = momentsOf(career);
        const end = moments.reduce<number>(
          (latest, at) => Math.max(latest, at),
          instantFrom('2027-03-01T00:00:00Z'),
        );
        const sent: { organizationId: string; at: number }[] = [];
        for (let day = 0; day < 60; day++) {
          const now = (end + day * DAY_LENGTH + hour * HOUR) as Instant;
          for (;;) {
            const [step] = planAgenda(career, now).steps.filter(
              ({ action, urgency }) =>
                urgency !== 'upcoming' && ['check-in', 'nudge', 'closing-note'].includes(action),
            );
            if (step === undefined) break;
            const view = viewCareer(career, now);
            const organizationId = view.opportunities.get(step.opportunityId ?? '')?.organizationId ?? '';
            const close = sent.filter(
              (other) => other.organizationId === organizationId && now - other.at < 72 * HOUR,
            );
            expect(close).toEqual([]);
            sent.push({ organizationId, at: now });
            career = withEntries(career, deed(step, now));
          }
        }
        for (const situation of readSituations(viewCareer(career, (end + 60 * DAY_LENGTH) as Instant))) {
          const tail = situation.touches.filter(
            (touch): touch is TouchFact => touch.at > end && isCounted(touch),
          );
          expect(tail.length).toBeLessThanOrEqual(3);
        }
      }),
      { numRuns: 12 },
    );
  });
});
