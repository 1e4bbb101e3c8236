import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planAgenda } from '../agenda/plan-agenda.ts';
import type { Career } from '../model/career.ts';
import { parseCareer } from '../model/parse-career.ts';
import { composeDraft } from './compose-draft.ts';
import { openingOf, sharedSixes, sharedThrees } from './testing/likeness.ts';
import { MORNING_AFTER, richCareer } from './testing/rich-career.ts';
import { stepOf } from './testing/step-of.ts';

const TOPICS = [
  'ghosting in wide-angle lenses',
  'how the teams share one test bench',
  'handing work over between shifts',
  'the new coating line',
  'moving the simulation to the cloud',
  'what went wrong with the 2027 launch',
  'hiring for a second site',
  'the cost of late design changes',
];
const FITS = [
  'halved stray light on the survey camera',
  'led a team of four through two product launches',
  'nine years of tolerance analysis',
  'wrote the alignment software that two sites use',
  'good at explaining optics to people in sales',
  'speaks Irish and Polish',
];
const WARNING = 0.35;
const SEED = 20280222;

interface Panel {
  readonly size: number;
  readonly rotation: number;
  readonly fits: number;
}

const panels: fc.Arbitrary<Panel> = fc.record({
  size: fc.integer({ min: 3, max: 6 }),
  rotation: fc.integer({ min: 0, max: 7 }),
  fits: fc.integer({ min: 3, max: 6 }),
});

function careerWith({ size, rotation, fits }: Panel): Career {
  const ids = Array.from({ length: size }, (_, index) => `x${index}`);
  const base = richCareer();
  const pick = <Item>(items: readonly Item[], index: number) => items[(index + rotation) % items.length];
  return parseCareer({
    ...base,
    contacts: [
      ...base.contacts,
      ...ids.map((id, index) => ({ id, name: `Person Number${'abcdef'[index]}`, organizationId: 'o1' })),
    ],
    interviews: base.interviews.map((interview) => ({
      ...interview,
      people: ids.map((contactId) => ({ contactId, part: 'interviewer' })),
      debrief: {
        topics: ids.map((contactId, index) => ({ contactId, text: pick(TOPICS, index) })),
        fit: Array.from({ length: fits }, (_, index) => pick(FITS, index)),
      },
    })),
  });
}

function notesTo(panel: Panel, channel: 'email' | 'post' | 'linkedin' | 'hand'): readonly string[] {
  const career = careerWith(panel);
  const steps = planAgenda(career, MORNING_AFTER).steps.filter(({ action }) => action === 'thank-you');
  expect(steps).toHaveLength(panel.size);
  return steps.map(
    (step) => composeDraft({ career, step, now: MORNING_AFTER, channel, draftId: step.key }).body ?? '',
  );
}

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((two) => [one, two] as const));
}

describe('notes to one panel', () => {
  test('differ in 200 panels of three to six, on any channel', () =>
    fc.assert(
      fc.property(panels, fc.constantFrom('email', 'post', 'linkedin', 'hand'), (panel, channel) => {
        const notes = notesTo(panel, channel);
        expect(new Set(notes.map(openingOf)).size).toBe(notes.length);
        for (const [one, two] of pairs(notes)) {
          expect(Math.max(sharedThrees(one, two), sharedSixes(one, two)), `${one}\n---\n${two}`).toBeLessThan(
            WARNING,
          );
        }
      }),
      { seed: SEED, numRuns: 200 },
    ));

  test('say what to add where the debrief holds too little for each to have their own', () => {
    const career = richCareer({ debrief: { fit: ['halved stray light on the survey camera'] } });
    const second = composeDraft({
      career,
      step: stepOf('thank-you', { contactId: 'c2' }),
      now: MORNING_AFTER,
      draftId: 'd2',
    });
    expect(second.missing).toEqual([
      'a topic you discussed with Alex Kim',
      'another thing that fits this role, for Alex Kim alone',
    ]);
  });

  test('a second round does not repeat the words of the first', () => {
    const base = richCareer();
    const career = parseCareer({
      ...base,
      interviews: [
        ...base.interviews,
        {
          id: 'i2',
          opportunityId: 'p1',
          startsAt: '2028-03-07T14:00:00+00:00',
          endsAt: '2028-03-07T15:00:00+00:00',
          people: [{ contactId: 'c1', part: 'interviewer' }],
          debrief: { topics: [{ contactId: 'c1', text: 'the plan for the first year' }] },
        },
      ],
    });
    const note = (interviewId: string) =>
      composeDraft({
        career,
        step: stepOf('thank-you', { interviewId }),
        now: (MORNING_AFTER + 30 * 86_400_000) as typeof MORNING_AFTER,
        draftId: interviewId,
      }).body ?? '';
    expect(sharedThrees(note('i1'), note('i2'))).toBeLessThan(0.1);
  });
});
