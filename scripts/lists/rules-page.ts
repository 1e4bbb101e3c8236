import type { NumberParameter, Parameters, SwitchParameter } from '#core/playbook/parameters.ts';
import { PRACTICE } from '#core/playbook/practice.ts';
import type { Generated } from './generated.ts';
import { row, table } from './table.ts';

/** What the page needs to know of a rule. */
export interface RuleOnPage {
  readonly id: string;
  readonly summary: string;
  readonly cites: keyof typeof PRACTICE;
  readonly parameters: Parameters;
}

/** docs/rules.md: what each rule asks of the seeker, and what can be changed about it. */
export function writeRulesPage(rules: readonly RuleOnPage[]): readonly Generated[] {
  const text = [
    '# Rules',
    '',
    'Written by `npm run lists -- --write` from `src/core/playbook/rules`. A rule looks at what is known about an opportunity, or',
    'the whole search, and proposes steps. What the tables list can be changed in the career file:',
    '`"playbook": { "thank-each-interviewer": { "dueBusinessDays": 1 } }`.',
    '',
    ...rules.flatMap(describe),
  ].join('\n');
  return [{ file: 'docs/rules.md', text }];
}

function describe({ id, summary, cites, parameters }: RuleOnPage): readonly string[] {
  const rows = Object.entries(parameters).map(([name, parameter]) =>
    row(`\`${name}\``, ...sayParameter(parameter), parameter.says, parameter.source),
  );
  return [
    `## ${id}`,
    '',
    summary,
    '',
    `From the practice: ${PRACTICE[cites]} (\`${cites}\`)`,
    '',
    ...(rows.length === 0
      ? []
      : [...table(['parameter', 'default', 'may be', 'what it says', 'where from'], rows), '']),
  ];
}

const SINGULAR = {
  'business days': 'business day',
  days: 'day',
  hours: 'hour',
  minutes: 'minute',
  contacts: 'contact',
  processes: 'process',
  months: 'month',
} as const satisfies Record<NumberParameter['unit'], string>;

function sayParameter(parameter: NumberParameter | SwitchParameter): readonly [string, string] {
  if (!('unit' in parameter)) return [parameter.default ? 'on' : 'off', 'on or off'];
  const { default: usual, min, max, unit } = parameter;
  return [`${usual} ${usual === 1 ? SINGULAR[unit] : unit}`, `${min} to ${max}`];
}
