import type { OpenServices } from '#app/open-services.ts';
import type { InterviewPage } from '#app/read-interview.ts';
import { readPhrase } from '#app/read-phrase.ts';
import type { TimetableAnswer } from '#core/model/journal-entry.ts';
import type { Ask } from '../../ask/ask.ts';

/** What they said about when they decide, as a date the seeker confirmed; `undefined` when it was not spoken of. */
export async function askTimetable(
  ask: Ask,
  services: OpenServices,
  page: InterviewPage,
): Promise<TimetableAnswer | undefined> {
  const said = await ask.choose(
    'Did they say when they decide?',
    [
      { value: 'yes', label: 'Yes' },
      { value: 'unknown', label: 'I asked, and they could not say' },
      { value: 'no', label: 'It was not spoken of' },
    ],
    'yes',
  );
  if (said === 'no') return undefined;
  if (said === 'unknown') return { unknown: true };
  for (;;) {
    const phrase = await ask.text('In their words?', { placeholder: 'by the end of next week' });
    const answer = await confirmReading(ask, services, page, phrase);
    if (answer !== null) return answer;
  }
}

async function confirmReading(
  ask: Ask,
  services: OpenServices,
  { interview, opportunity }: InterviewPage,
  phrase: string,
): Promise<TimetableAnswer | null> {
  const { readings } = await readPhrase(services, {
    phrase,
    opportunityId: opportunity.id,
    saidAt: interview.endsAt,
  });
  const choices = readings.map(({ sentence, note }, index) => ({
    value: String(index),
    label: sentence,
    ...(note === null ? {} : { hint: note }),
  }));
  const chosen = await ask.choose('Which of these?', [
    ...choices,
    { value: 'other', label: 'None; I will say it otherwise' },
  ]);
  return chosen === 'other' ? null : (readings[Number(chosen)]?.answer ?? null);
}
