import type { Draft } from '#core/model/draft.ts';
import type { Channel } from '#core/model/lists.ts';
import { composeForStep } from './compose-draft.ts';
import type { Services } from './services.ts';

/** Puts a letter for a step on the desk: the one begun before for the same channel, or a new one from the facts. */
export function beginDraft(
  { career, world }: Pick<Services, 'career' | 'world'>,
  { step, channel }: { readonly step: string; readonly channel?: Channel | undefined },
): Promise<Draft> {
  return career.change((present) => {
    const begun = present.drafts.find(
      (draft) => draft.step === step && (channel === undefined || draft.channel === channel),
    );
    if (begun !== undefined) return { career: present, result: begun };
    const composed = composeForStep({
      career: present,
      step,
      now: world.now(),
      channel,
      draftId: world.newId('d'),
    });
    const draft: Draft = { ...composed, step };
    return { career: { ...present, drafts: [...present.drafts, draft] }, result: draft };
  });
}
