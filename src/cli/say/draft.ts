import type { Draft } from '#core/model/draft.ts';

/** The letter as it would be read, and under it what it lacks. */
export function sayDraft(draft: Draft): string {
  const missing = (draft.missing ?? []).map((what) => `  · ${what}`);
  return [
    `[${draft.id}${draft.channel === undefined ? '' : `, by ${draft.channel}`}]`,
    '',
    ...(draft.subject === undefined ? [] : [`Subject: ${draft.subject}`, '']),
    draft.body ?? '',
    ...(missing.length === 0 ? [] : ['', 'To make it better, it would need:', ...missing]),
  ].join('\n');
}
