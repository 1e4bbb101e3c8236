import { CHECK_GROUPS, type CheckGroup } from './define-check.ts';
import { type Finding, SEVERITIES } from './finding.ts';

export interface GroupedFinding {
  readonly finding: Finding;
  readonly group: CheckGroup;
}

/** What these say is about a passage; a slip inside the passage is another fault. */
const ABOUT_PASSAGES: ReadonlySet<CheckGroup> = new Set(['tone', 'likeness', 'substance']);

/** In reading order, the whole letter first; where several are about the same words, the gravest and most specific one. */
export function mergeFindings(found: readonly GroupedFinding[]): readonly Finding[] {
  const kept: GroupedFinding[] = [];
  for (const item of found.toSorted(byWeight)) {
    const rival = kept.find((other) => isSameFault(other, item));
    if (rival === undefined) kept.push(item);
  }
  return kept.map(({ finding }) => finding).toSorted(byPlace);
}

function isSameFault(left: GroupedFinding, right: GroupedFinding): boolean {
  const [a, b] = [left.finding, right.finding];
  if (a.field !== b.field || a.span === null || b.span === null) return false;
  if (ABOUT_PASSAGES.has(left.group) !== ABOUT_PASSAGES.has(right.group)) return false;
  if (ABOUT_PASSAGES.has(left.group) && left.group !== right.group) return false;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

function byWeight(left: GroupedFinding, right: GroupedFinding): number {
  return (
    SEVERITIES.indexOf(left.finding.severity) - SEVERITIES.indexOf(right.finding.severity) ||
    CHECK_GROUPS.indexOf(left.group) - CHECK_GROUPS.indexOf(right.group) ||
    lengthOf(left.finding) - lengthOf(right.finding) ||
    byPlace(left.finding, right.finding)
  );
}

function lengthOf({ span }: Finding): number {
  return span === null ? 0 : span.end - span.start;
}

function byPlace(left: Finding, right: Finding): number {
  return (
    fieldRank(left) - fieldRank(right) ||
    (left.span?.start ?? 0) - (right.span?.start ?? 0) ||
    (left.span?.end ?? 0) - (right.span?.end ?? 0) ||
    (left.check < right.check ? -1 : left.check > right.check ? 1 : 0)
  );
}

function fieldRank({ field }: Finding): number {
  return field === null ? 0 : field === 'subject' ? 1 : 2;
}
