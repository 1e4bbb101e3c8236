import { InvalidInputError } from '../errors.ts';
import type { Playbook } from '../model/career.ts';

export const UNITS = [
  'business days',
  'days',
  'hours',
  'minutes',
  'contacts',
  'processes',
  'months',
] as const;

/** A number a seeker may change within its range. */
export interface NumberParameter {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: (typeof UNITS)[number];
  /** What it decides, as shown on the playbook page. */
  readonly says: string;
  /** Where the default and the range come from. */
  readonly source: string;
}

/** Something a seeker may turn off. */
export interface SwitchParameter {
  readonly default: boolean;
  readonly says: string;
  readonly source: string;
}

export type Parameters = Readonly<Record<string, NumberParameter | SwitchParameter>>;
type Widened<Value> = Value extends boolean ? boolean : number;
export type Values<P extends Parameters> = {
  readonly [Name in keyof P]: Widened<P[Name]['default']>;
};

/**
 * The values a rule works with: its defaults, and what the seeker changed.
 * @throws InvalidInputError for an unknown parameter, a wrong type, or a number outside its range.
 */
export function readValues(
  ruleId: string,
  parameters: Parameters,
  playbook: Playbook,
): Readonly<Record<string, number | boolean>> {
  const values: Record<string, number | boolean> = {};
  for (const [name, parameter] of Object.entries(parameters)) values[name] = parameter.default;
  for (const [name, value] of Object.entries(playbook[ruleId] ?? {})) {
    const at = `playbook["${ruleId}"].${name}`;
    const parameter = parameters[name];
    if (parameter === undefined) {
      throw new InvalidInputError(
        `“${ruleId}” has no parameter “${name}”; it has ${Object.keys(parameters).join(', ') || 'none'}`,
        at,
      );
    }
    values[name] = checkValue(parameter, value, at);
  }
  return values;
}

function checkValue(
  parameter: NumberParameter | SwitchParameter,
  value: unknown,
  at: string,
): number | boolean {
  if (typeof parameter.default === 'boolean') {
    if (typeof value === 'boolean') return value;
    throw new InvalidInputError('this is on or off: write true or false', at);
  }
  const { min, max, unit } = parameter as NumberParameter;
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new InvalidInputError(`this must be a whole number of ${unit} from ${min} to ${max}`, at);
}
