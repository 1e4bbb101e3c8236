import type { Draft } from '#core/model/draft.ts';
import type { AgendaAnswer } from '../api/answers.ts';
import { request } from '../api/request.ts';

/** Begins every note that the interview asks for and answers the first, or `null` when none is due yet. */
export async function beginNotes(interviewId: string): Promise<string | null> {
  const agenda = await request<AgendaAnswer>('GET', '/agenda');
  const due = agenda.steps.filter(
    (step) => step.interviewId === interviewId && step.action === 'thank-you' && step.channel !== 'phone',
  );
  const drafts: Draft[] = [];
  for (const step of due) drafts.push(await request<Draft>('POST', '/drafts', { step: step.key }));
  return drafts[0]?.id ?? null;
}
