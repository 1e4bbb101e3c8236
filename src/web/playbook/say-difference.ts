import type { Step } from '#core/agenda/agenda.ts';
import type { StepDifference } from '#core/agenda/compare-agendas.ts';
import { sayDay } from '../design/say-day.ts';
import { ACTION_NAMES } from '../today/say-step.ts';

/** What would happen to one step, in a sentence. */
export function sayDifference({ before, after }: StepDifference): string {
  const step = after ?? before;
  if (step === null) return '';
  const name = ACTION_NAMES[step.action];
  if (after === null) return `${name}: would no longer come up.`;
  if (before === null) return `${name}: would come up, ${sayWindow(after)}.`;
  return `${name}: ${sayWindow(after)} instead of ${sayWindow(before)}.`;
}

function sayWindow({ window }: Step): string {
  return `best ${sayDay(window.ideal)}, by ${sayDay(window.due)}`;
}
