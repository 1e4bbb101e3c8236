import * as z from 'zod';
import type { Career } from '#core/model/career.ts';
import { Draft } from '#core/model/draft.ts';
import type { Services } from './services.ts';

const SETTING = 'removed-drafts';
/** Undoing is for slips, and those are noticed soon. */
const KEPT = 10;

const Removed = z.array(z.object({ entryId: z.string(), draft: Draft }));

/** Keeps a draft that the seeker said was sent, so that taking the word back gives it back too. */
export async function keepRemovedDraft(
  { settings }: Pick<Services, 'settings'>,
  entryId: string,
  draft: Draft,
): Promise<void> {
  await settings.set(SETTING, [{ entryId, draft }, ...(await readRemoved(settings))].slice(0, KEPT));
}

/** The draft that ended with this entry, unless it is too long ago, or was never one. */
export async function findRemovedDraft(
  { settings }: Pick<Services, 'settings'>,
  entryId: string,
): Promise<Draft | null> {
  return (await readRemoved(settings)).find((one) => one.entryId === entryId)?.draft ?? null;
}

/** The career with that draft on the desk again, as long as what it is about is still there. */
export function withDraftAgain(career: Career, draft: Draft): Career {
  const has = (items: readonly { readonly id: string }[], id: string | undefined) =>
    id === undefined || items.some((item) => item.id === id);
  const isPossible =
    !career.drafts.some((other) => other.id === draft.id) &&
    has(career.contacts, draft.contactId) &&
    has(career.opportunities, draft.opportunityId) &&
    has(career.interviews, draft.interviewId);
  return isPossible ? { ...career, drafts: [...career.drafts, draft] } : career;
}

async function readRemoved(settings: Services['settings']): Promise<z.infer<typeof Removed>> {
  const kept = Removed.safeParse((await settings.get(SETTING)) ?? []);
  return kept.success ? kept.data : [];
}
