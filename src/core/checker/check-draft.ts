import { CHECKS } from './checks/index.generated.ts';
import type { Check, Found } from './define-check.ts';
import { CHECK_FORMAT, type CheckResult, type Finding } from './finding.ts';
import { findingId } from './finding-id.ts';
import { type Letter, type LetterSource, LONGEST_BODY, prepareLetter } from './letter.ts';
import { mergeFindings } from './merge-findings.ts';

export interface CheckRequest extends LetterSource {
  /** What could not be looked at, in words. */
  readonly notChecked: readonly string[];
}

/** Reads a letter as an editor would who knows the people and the employer. Never changes it. */
export function checkDraft({ notChecked, ...source }: CheckRequest): CheckResult {
  const letter = prepareLetter(source);
  const found = CHECKS.flatMap((check: Check) =>
    check.look(letter).map((one) => ({ finding: findingOf(check, one, letter), group: check.group })),
  );
  const findings = withUniqueIds(mergeFindings(found));
  const gaps = [...notChecked, ...gapsOf(letter)];
  return { format: CHECK_FORMAT, verdict: verdictOf(findings, gaps), findings, notChecked: gaps };
}

function findingOf(check: Check, found: Found, letter: Letter): Finding {
  const field = found.field ?? null;
  const span = field === null ? null : (found.span ?? { start: 0, end: letter[field].length });
  const quoted = field === null || span === null ? '' : letter[field].slice(span.start, span.end);
  const severity = found.severity ?? check.severity;
  const overridden =
    severity === 'block' &&
    check.overridable &&
    (letter.draft.overrides ?? []).some((override) => override.check === check.id);
  return {
    id: findingId(check.id, field, quoted),
    check: check.id,
    severity: overridden ? 'warn' : severity,
    field,
    span,
    message: found.message,
    why: check.why,
    suggestions: [...(found.suggestions ?? [])],
    ...(found.related === undefined ? {} : { related: found.related }),
    overridable: check.overridable && severity === 'block',
  };
}

/** The same slip made twice is two findings, told apart by their order. */
function withUniqueIds(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const count = (counts.get(finding.id) ?? 0) + 1;
    counts.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}.${count}` };
  });
}

function gapsOf({ recipients, draft }: Letter): readonly string[] {
  return [
    ...(recipients.length === 0 ? ['The recipient’s name: the letter is addressed to nobody yet.'] : []),
    ...((draft.body ?? '').length > LONGEST_BODY
      ? [`What stands after the first ${LONGEST_BODY} characters.`]
      : []),
  ];
}

function verdictOf(findings: readonly Finding[], gaps: readonly string[]): CheckResult['verdict'] {
  if (findings.some((finding) => finding.severity === 'block')) return 'blocked';
  return findings.length > 0 || gaps.length > 0 ? 'advice' : 'clear';
}
