import type { CheckResult } from '#core/checker/finding.ts';
import type { Draft } from '#core/model/draft.ts';
import { checkDraftWithEngines } from './check-draft.ts';
import { findItem } from './find-item.ts';
import { readCareer } from './read-career.ts';
import type { Services } from './services.ts';

/** The draft with the words as they stand in the editor, and whether the slow engines look as well. */
export interface Look {
  readonly words: Pick<Draft, 'subject' | 'body' | 'channel'>;
  readonly engines: 'cheap' | 'all';
}

/** Checks a kept draft in the words the seeker is looking at, without keeping them. */
export async function lookAtDraft(
  services: Pick<Services, 'career' | 'world' | 'engines'>,
  id: string,
  { words, engines }: Look,
): Promise<CheckResult> {
  const career = await readCareer(services);
  const kept = findItem(career.drafts, 'draft', id);
  return checkDraftWithEngines(
    { engines: services.engines },
    {
      career,
      draft: { ...kept, ...words },
      at: services.world.now(),
      quickly: engines === 'cheap',
    },
  );
}
