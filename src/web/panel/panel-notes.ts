import type { Step } from '#core/agenda/agenda.ts';
import type { CheckResult } from '#core/checker/finding.ts';
import type { Contact } from '#core/model/contact.ts';
import type { Draft } from '#core/model/draft.ts';
import type { EntryOf } from '#core/model/journal-entry.ts';
import type { OpportunityPage } from '../api/answers.ts';

/** The note to one of the people met: sent, begun, still to begin, or not asked for. */
export interface PanelNote {
  readonly contact: Contact;
  /** What was talked about with this person alone. */
  readonly topics: readonly string[];
  readonly sent: EntryOf<'touch'> | null;
  readonly draft: Draft | null;
  readonly step: Step | null;
}

/** A note for each person of the interview: sent, begun, blank, in that order. */
export function panelNotes(page: OpportunityPage, interviewId: string): PanelNote[] {
  const interview = page.interviews.find(({ id }) => id === interviewId);
  const notes = (interview?.people ?? []).flatMap(({ contactId }): PanelNote[] => {
    const contact = page.people.find(({ id }) => id === contactId);
    if (contact === undefined) return [];
    const topics = interview?.debrief?.topics ?? [];
    return [
      {
        contact,
        topics: topics.filter((topic) => topic.contactId === contactId).map(({ text }) => text),
        sent: page.journal.find((entry) => isThanks(entry, contactId, interviewId)) ?? null,
        draft:
          page.drafts.find((draft) => draft.contactId === contactId && draft.interviewId === interviewId) ??
          null,
        step:
          page.steps.find(
            (step) =>
              step.action === 'thank-you' && step.contactId === contactId && step.interviewId === interviewId,
          ) ?? null,
      },
    ];
  });
  return notes.sort((a, b) => rank(a) - rank(b));
}

function isThanks(
  entry: OpportunityPage['journal'][number],
  contactId: string,
  interviewId: string,
): entry is EntryOf<'touch'> {
  return (
    entry.kind === 'touch' &&
    entry.direction === 'out' &&
    entry.purpose === 'thank-you' &&
    entry.outcome === 'sent' &&
    entry.contactId === contactId &&
    (entry.interviewId ?? interviewId) === interviewId
  );
}

function rank({ sent, draft, step }: PanelNote): number {
  if (sent !== null) return 0;
  if (draft !== null) return 1;
  return step === null ? 3 : 2;
}

/** Whether they read alike, in one sentence about all of them. */
export function sayLikeness(
  notes: readonly PanelNote[],
  results: ReadonlyMap<string, CheckResult | null>,
): string {
  const written = notes.filter(({ sent, draft }) => sent !== null || draft !== null);
  if (written.length < 2) return 'There is nothing to compare yet.';
  if ([...results.values()].includes(null)) return 'Reading…';
  const alike = notes.filter(
    ({ draft }) =>
      draft !== null && results.get(draft.id)?.findings.some(({ check }) => check === 'varied-notes'),
  );
  if (alike.length === 0) return 'No two of them read alike.';
  const names = alike.map(({ contact }) => contact.name);
  return names.length === 1
    ? `The note to ${names[0]} reads much like another.`
    : `The notes to ${names.slice(0, -1).join(', ')} and ${names.at(-1)} read much alike.`;
}
