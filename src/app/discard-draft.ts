import { findItem } from './find-item.ts';
import type { Services } from './services.ts';

/** Takes a draft off the desk. Letters that left are in the journal and stay there. */
export function discardDraft({ career }: Pick<Services, 'career'>, id: string): Promise<void> {
  return career.change((present) => {
    const draft = findItem(present.drafts, 'draft', id);
    return {
      career: { ...present, drafts: present.drafts.filter((other) => other !== draft) },
      result: undefined,
    };
  });
}
