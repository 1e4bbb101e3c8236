import * as z from 'zod';
import { type Agenda, Step } from './agenda.ts';

/** What a change does to one step: `null` on a side where it is not listed. */
export const StepDifference = z.object({ key: z.string(), before: Step.nullable(), after: Step.nullable() });
export type StepDifference = z.infer<typeof StepDifference>;

/** The steps of two agendas of one instant that are not alike in when, how or whether. */
export function compareAgendas(before: Agenda, after: Agenda): readonly StepDifference[] {
  const old = new Map(before.steps.map((step) => [step.key, step]));
  const fresh = new Map(after.steps.map((step) => [step.key, step]));
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((key) => ({ key, before: old.get(key) ?? null, after: fresh.get(key) ?? null }))
    .filter(({ before: one, after: other }) => looks(one) !== looks(other));
}

function looks(step: Step | null): string {
  if (step === null) return '';
  const { opens, ideal, due, next } = step.window;
  return [opens, ideal, due, next, step.channel, step.urgency, step.viaContactId].join(' ');
}
