import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCareer } from '../model/parse-career.ts';
import { PRACTICE } from '../playbook/practice.ts';
import { RULES } from '../playbook/rules/index.generated.ts';
import { dayFrom, formatDay } from '../time/day.ts';
import { instantFrom } from '../time/instant.ts';
import { dayAt } from '../time/zones.ts';
import type { Agenda, Step } from './agenda.ts';
import { planAgenda } from './plan-agenda.ts';

/** What a story expects of one step; what it does not name may be anything. */
interface ExpectedStep {
  /** The action, then ids among the rule, opportunity, interview, person and what it is about: one step has them all. */
  readonly step: string;
  readonly key?: string;
  /** An instant, or the date it has in the zone of the step. */
  readonly opens?: string;
  readonly ideal?: string;
  readonly due?: string;
  readonly next?: string;
  readonly hours?: readonly (readonly [string, string])[] | null;
  readonly zone?: string;
  readonly urgency?: string;
  readonly expectation?: string;
  readonly channel?: string;
  readonly to?: string;
  readonly via?: string | null;
  readonly includes?: readonly string[];
  readonly cites?: string;
  readonly needs?: readonly string[];
  readonly withoutNeeds?: readonly string[];
  /** Some of the alternatives. */
  readonly alternatives?: readonly string[];
  readonly withoutAlternatives?: readonly string[];
  readonly assumes?: boolean;
  /** Words of the reason that is shown. */
  readonly says?: readonly string[];
  /** Words that stand nowhere in what the step says. */
  readonly saysNot?: readonly string[];
}

interface ExpectedQuiet {
  readonly opportunityId: string;
  readonly state?: string;
  readonly stateIsNot?: string;
  readonly until?: string | null;
}

interface History {
  readonly story: string;
  readonly practice: string;
  readonly career: unknown;
  readonly at: readonly {
    readonly at: string;
    readonly listed: readonly ExpectedStep[];
    readonly absent: readonly string[];
    /** Neither now nor overdue; it may be ahead. */
    readonly notNow?: readonly string[];
    readonly quiet?: readonly ExpectedQuiet[];
  }[];
}

const FOLDER = new URL('../../../corpus/histories/', import.meta.url);
const HISTORIES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({ name, ...(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as History) }))
  .map((history) => ({ ...history, career: parseCareer(history.career) }));

describe.each(HISTORIES)('$name: $story', ({ career, at: moments }) => {
  it.each(moments)('at $at', ({ at, listed, absent, notNow = [], quiet }) => {
    const agenda = planAgenda(career, instantFrom(at));
    for (const expected of listed) expect(seen(agenda, expected)).toEqual(wanted(expected));
    for (const words of absent) expect(matching(agenda, words).map(({ key }) => key)).toEqual([]);
    for (const words of notNow) {
      expect(matching(agenda, words).filter(({ urgency }) => urgency !== 'upcoming')).toEqual([]);
    }
    if (quiet !== undefined) checkQuiet(agenda, quiet);
  });
});

describe('the stories together', () => {
  it('tell of every rule, and of every line of the practice that a step can serve', () => {
    const told = new Set<string>();
    for (const { career, at: moments } of HISTORIES) {
      for (const { at, listed } of moments) {
        const agenda = planAgenda(career, instantFrom(at));
        for (const { step } of listed) for (const { rule } of matching(agenda, step)) told.add(rule);
      }
    }
    expect(RULES.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('each name the line of the practice they come from', () => {
    expect(HISTORIES.filter(({ practice }) => !Object.hasOwn(PRACTICE, practice))).toEqual([]);
  });
});

function matching(agenda: Agenda, words: string): readonly Step[] {
  const [action, ...ids] = words.split(' ');
  return agenda.steps.filter((step) => step.action === action && ids.every((id) => idsOf(step).includes(id)));
}

function idsOf(step: Step): readonly (string | null | undefined)[] {
  return [
    step.rule,
    step.opportunityId,
    step.interviewId,
    step.contactId,
    ...Object.values(step.about ?? {}),
  ];
}

/** What the agenda says about as much of a step as the story speaks of. */
function seen(agenda: Agenda, expected: ExpectedStep): Partial<ExpectedStep> | string {
  const found = matching(agenda, expected.step);
  const [step] = found;
  if (step === undefined || found.length > 1) {
    return `${found.length} steps; listed: ${agenda.steps.map(({ key }) => key).join(', ')}`;
  }
  const facts = factsOf(step, expected);
  return Object.fromEntries(Object.keys(expected).map((name) => [name, facts[name as keyof ExpectedStep]]));
}

function factsOf(step: Step, expected: ExpectedStep): { [Name in keyof Required<ExpectedStep>]: unknown } {
  const { window } = step;
  return {
    step: expected.step,
    key: step.key,
    opens:
      expected.opens?.includes('T') === true
        ? instantFrom(window.opens)
        : formatDay(dayAt(window.zone, instantFrom(window.opens))),
    ideal: window.ideal,
    due: window.due,
    next: window.next,
    hours: window.hours?.map(({ start, end }) => [start, end]) ?? null,
    zone: window.zone,
    urgency: step.urgency,
    expectation: step.expectation,
    channel: step.channel,
    to: step.contactId,
    via: step.viaContactId,
    includes: step.includes,
    cites: step.cites,
    alternatives: expected.alternatives?.filter((channel) =>
      (step.alternatives as readonly string[]).includes(channel),
    ),
    needs: expected.needs?.filter((need) => (step.needs as readonly string[]).includes(need)),
    withoutNeeds: expected.withoutNeeds?.filter((need) => !(step.needs as readonly string[]).includes(need)),
    withoutAlternatives: expected.withoutAlternatives?.filter(
      (channel) => !(step.alternatives as readonly string[]).includes(channel),
    ),
    assumes: step.assumes.length > 0,
    says: expected.says?.filter((words) => step.because.includes(words)),
    saysNot: expected.saysNot?.filter((words) => !textOf(step).includes(words)),
  };
}

/** Every sentence of a step, in small letters. */
function textOf({ because, assumes, why, wouldChange, channels }: Step): string {
  const reasons = [...why.map(({ text }) => text), ...channels.map(({ reason }) => reason)];
  return [because, ...assumes, ...wouldChange, ...reasons].join(' ').toLowerCase();
}

/** An instant is compared as the moment it is, whatever its offset. */
function wanted(expected: ExpectedStep): unknown {
  const { opens } = expected;
  if (opens === undefined) return expected;
  return { ...expected, opens: opens.includes('T') ? instantFrom(opens) : formatDay(dayFrom(opens)) };
}

function checkQuiet(agenda: Agenda, expected: readonly ExpectedQuiet[]): void {
  expect(agenda.quiet.map(({ opportunityId }) => opportunityId).sort()).toEqual(
    expected.map(({ opportunityId }) => opportunityId).sort(),
  );
  for (const { opportunityId, state, stateIsNot, until } of expected) {
    const line = agenda.quiet.find((quiet) => quiet.opportunityId === opportunityId);
    if (state !== undefined) expect(line?.state).toBe(state);
    if (stateIsNot !== undefined) expect(line?.state).not.toBe(stateIsNot);
    if (until !== undefined) expect(line?.until).toBe(until);
  }
}
