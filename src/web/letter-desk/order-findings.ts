import type { Finding } from '#core/checker/finding.ts';

const RANK: Record<Finding['severity'], number> = { block: 0, warn: 1, hint: 2 };

/** Most severe first, then in the order of the letter; without what the seeker chose to leave. */
export function orderFindings(findings: readonly Finding[], left: ReadonlySet<string>): Finding[] {
  return findings
    .filter((finding) => finding.severity === 'block' || !left.has(finding.id))
    .sort(
      (a, b) => RANK[a.severity] - RANK[b.severity] || placeOf(a) - placeOf(b) || a.id.localeCompare(b.id),
    );
}

function placeOf({ field, span }: Finding): number {
  if (field === null || span === null) return Number.MAX_SAFE_INTEGER;
  return field === 'subject' ? span.start - 1_000_000 : span.start;
}

export function countBlocks(findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.severity === 'block').length;
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
