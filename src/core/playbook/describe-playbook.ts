import * as z from 'zod';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import type { Playbook } from '../model/career.ts';
import { type NumberParameter, readValues } from './parameters.ts';
import { PRACTICE } from './practice.ts';
import { RULES } from './rules/index.generated.ts';

/** One parameter of a rule as the seeker has it, with what it may be. */
export const ParameterNow = z.object({
  name: z.string(),
  says: z.string(),
  source: z.string(),
  value: z.union([z.number(), z.boolean()]),
  default: z.union([z.number(), z.boolean()]),
  /** `null` for something that is on or off. */
  range: z.object({ min: z.number(), max: z.number(), unit: z.string() }).nullable(),
});
export type ParameterNow = z.infer<typeof ParameterNow>;

export const RuleNow = z.object({
  id: z.string(),
  summary: z.string(),
  cites: z.string(),
  practice: z.string(),
  parameters: z.array(ParameterNow),
});
export type RuleNow = z.infer<typeof RuleNow>;

/**
 * Every rule with its parameters as the seeker has them, in the order of their ids.
 * @throws InvalidInputError for a value that is not in its range.
 */
export function describePlaybook(playbook: Playbook): readonly RuleNow[] {
  return RULES.map(({ id, summary, cites, parameters }) => {
    const values = readValues(id, parameters, playbook);
    return {
      id,
      summary,
      cites,
      practice: PRACTICE[cites],
      parameters: Object.entries(parameters).map(([name, parameter]) => ({
        name,
        says: parameter.says,
        source: parameter.source,
        value: values[name] ?? parameter.default,
        default: parameter.default,
        range: typeof parameter.default === 'boolean' ? null : rangeOf(parameter as NumberParameter),
      })),
    };
  });
}

function rangeOf({ min, max, unit }: NumberParameter): NonNullable<ParameterNow['range']> {
  return { min, max, unit };
}

/**
 * The playbook with one parameter changed; `null` puts the default back. What is as it always was is left out.
 * @throws NotFoundError when there is no such rule; InvalidInputError for an unknown parameter or a wrong value.
 */
export function changeParameter(
  playbook: Playbook,
  ruleId: string,
  name: string,
  value: number | boolean | null,
): Playbook {
  const rule = RULES.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new NotFoundError('rule', ruleId);
  const parameters: Readonly<Record<string, { readonly default: number | boolean }>> = rule.parameters;
  const known = parameters[name];
  if (known === undefined) {
    throw new InvalidInputError(
      `“${ruleId}” has no parameter “${name}”; it has ${Object.keys(parameters).join(', ') || 'none'}`,
      'parameter',
    );
  }
  const { [ruleId]: before = {}, ...others } = playbook;
  const { [name]: _before, ...kept } = before;
  const changed = value === null || value === known.default ? kept : { ...kept, [name]: value };
  readValues(ruleId, rule.parameters, { [ruleId]: changed });
  return Object.keys(changed).length === 0 ? others : { ...others, [ruleId]: changed };
}
