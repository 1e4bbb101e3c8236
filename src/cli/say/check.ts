import type { CheckResult, Finding } from '#core/checker/finding.ts';
import type { Draft } from '#core/model/draft.ts';

const VERDICTS = {
  clear: 'Nothing found; it can go.',
  advice: 'It can go; look at these first.',
  blocked: 'It cannot go like this.',
} as const satisfies Record<CheckResult['verdict'], string>;

const SIGNS = { block: '✗', warn: '!', hint: '·' } as const satisfies Record<Finding['severity'], string>;

/** The findings for a person to read: where, what, why, and what to write instead. */
export function sayCheck(result: CheckResult, draft: Draft): string {
  return [
    VERDICTS[result.verdict],
    ...result.findings.map((finding) => sayFinding(finding, draft)),
    ...result.notChecked.map((what) => `  not looked at: ${what}`),
  ].join('\n');
}

function sayFinding(finding: Finding, draft: Draft): string {
  const suggestions = finding.suggestions.map((text) => `“${text}”`).join(', ');
  return [
    `  ${SIGNS[finding.severity]} ${placeOf(finding, draft)}${finding.message}`,
    `      ${finding.why}`,
    ...(suggestions === '' ? [] : [`      Instead: ${suggestions}`]),
    ...(finding.overridable ? [`      You may send past it with a reason (${finding.check}).`] : []),
  ].join('\n');
}

/** `line 3, “Seamus”: ` or nothing for the whole letter. */
function placeOf({ field, span }: Finding, draft: Draft): string {
  if (field === null || span === null) return '';
  const text = draft[field] ?? '';
  const quoted = text.slice(span.start, span.end);
  const place = field === 'subject' ? 'subject' : `line ${text.slice(0, span.start).split('\n').length}`;
  return quoted === '' || quoted.includes('\n') ? `${place}: ` : `${place}, “${quoted}”: `;
}
