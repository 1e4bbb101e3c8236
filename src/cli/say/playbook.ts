import type { PlaybookEffect } from '#app/change-playbook.ts';
import type { Step } from '#core/agenda/agenda.ts';
import type { ParameterNow, RuleNow } from '#core/playbook/describe-playbook.ts';
import { sayDay } from './day.ts';

/** The rules for a person to read; what was changed is marked. */
export function sayPlaybook(rules: readonly RuleNow[]): string {
  return rules
    .map(({ id, summary, parameters }) => [id, `  ${summary}`, ...parameters.map(sayParameter)].join('\n'))
    .join('\n\n');
}

function sayParameter({ name, value, default: usual, range, says }: ParameterNow): string {
  const limits = range === null ? 'on or off' : `${range.min} to ${range.max} ${range.unit}`;
  const changed = value === usual ? '' : `, usually ${sayValue(usual)}`;
  return `    ${name}: ${sayValue(value)}${changed} (${limits}) ${says}`;
}

function sayValue(value: number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}

export function sayEffect({ steps }: PlaybookEffect): string {
  if (steps.length === 0) return 'Changed. Nothing on the agenda moves by it now.';
  return [
    'Changed. On the agenda:',
    ...steps.map(({ key, before, after }) => `  ${key}: ${sayMove(before, after)}`),
  ].join('\n');
}

function sayMove(before: Step | null, after: Step | null): string {
  if (after === null) return 'is gone';
  return `${before === null ? 'is new' : `was ${sayWindow(before)}, is now`} ${sayWindow(after)}`;
}

function sayWindow({ window }: Step): string {
  return `best ${sayDay(window.ideal)}, by ${sayDay(window.due)}`;
}
