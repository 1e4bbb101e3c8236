import * as z from 'zod';
import { ChangedSinceError } from '#core/errors.ts';
import { Draft } from '#core/model/draft.ts';
import { draftVersion } from './draft-version.ts';
import { findItem, replaceItem } from './find-item.ts';
import type { Services } from './services.ts';

export const DraftChange = Draft.pick({ subject: true, body: true, channel: true, overrides: true }).extend({
  /** The version the seeker was looking at. */
  version: z.string(),
});
export type DraftChange = z.infer<typeof DraftChange>;

/**
 * Keeps the seeker's words. What is left out stays; the draft counts as the seeker's from the first changed word.
 * @throws ChangedSinceError when it was changed elsewhere meanwhile.
 */
export function saveDraft(
  { career }: Pick<Services, 'career'>,
  id: string,
  { version, ...change }: DraftChange,
): Promise<{ draft: Draft; version: string }> {
  return career.change((present) => {
    const kept = findItem(present.drafts, 'draft', id);
    if (draftVersion(kept) !== version) throw new ChangedSinceError('draft', id);
    const reworded =
      (change.body !== undefined && change.body !== kept.body) ||
      (change.subject !== undefined && change.subject !== kept.subject);
    const draft: Draft = { ...kept, ...change, ...(reworded ? { from: 'seeker' as const } : {}) };
    return {
      career: { ...present, drafts: replaceItem(present.drafts, draft) },
      result: { draft, version: draftVersion(draft) },
    };
  });
}
