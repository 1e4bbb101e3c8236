import { CHECK_GROUPS, type Check } from '#core/checker/define-check.ts';
import type { Generated } from './generated.ts';

/** docs/checks.md: what is looked for in a letter, why, and what it looks like. */
export function writeChecksPage(checks: readonly Check[]): readonly Generated[] {
  const text = [
    '# Checks',
    '',
    'Written by `npm run lists -- --write` from `src/core/checker/checks`. A check looks at one letter and reports findings. `block` keeps it',
    'from leaving, `warn` and `hint` are advice. What is found stands between ⟦ and ⟧.',
    '',
    ...CHECK_GROUPS.flatMap((group) => {
      const members = checks.filter((check) => check.group === group);
      return members.length === 0 ? [] : [`## About ${group}`, '', ...members.flatMap(describe)];
    }),
  ].join('\n');
  return [{ file: 'docs/checks.md', text }];
}

function describe({ id, severity, overridable, summary, why, examples }: Check): readonly string[] {
  const past = overridable ? ', may be sent past with a reason' : '';
  return [
    `### ${id}`,
    '',
    `${summary} (\`${severity}\`${past})`,
    '',
    why,
    '',
    ...(examples === undefined
      ? []
      : [`- passes: ${quote(examples.passes)}`, `- found: ${quote(examples.found)}`, '']),
  ];
}

function quote(text: string): string {
  return `“${text.replaceAll('\n', ' ↵ ')}”`;
}
