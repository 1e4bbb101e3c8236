import type { OpportunityPage } from '../api/answers.ts';
import { sayClock, sayCount, sayDay, sayDayFrom } from '../design/say-day.ts';
import { layOutCards } from '../today/today-cards.ts';

/** Where things stand, in a sentence or two: the first thing the page says. */
export function sayStanding({ interviews, steps, quiet }: OpportunityPage, today: string): string {
  const { cards, later } = layOutCards(steps);
  const toDo = [...cards, ...later].map(({ steps: [first] }) => first);
  const sentences: string[] = [];
  const coming = interviews
    .filter((interview) => interview.status !== 'cancelled' && interview.startsAt.slice(0, 10) >= today)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))[0];
  if (coming !== undefined) {
    sentences.push(
      `The interview is ${onDay(coming.startsAt.slice(0, 10), today)} at ${sayClock(coming.startsAt)}.`,
    );
  }
  if (toDo.length > 0) {
    const last = toDo.map((step) => step.window.due).sort()[0] ?? today;
    const things = toDo.length === 1 ? 'One thing is' : `${sayCount(toDo.length)} things are`;
    sentences.push(
      last < today
        ? `${things} past the window, and still worth doing.`
        : `${things} to do, the first ${last === today ? 'today' : `by ${sayDayFrom(last, today)}`}.`,
    );
  } else if (quiet !== null && coming === undefined) {
    sentences.push(quiet.because);
  }
  if (sentences.length === 0) {
    sentences.push(
      interviews.length === 0
        ? 'The plan appears when an interview is arranged.'
        : 'Nothing is planned here at present.',
    );
  }
  return sentences.join(' ');
}

function onDay(day: string, today: string): string {
  const words = sayDayFrom(day, today);
  return words === sayDay(day, today) ? `on ${words}` : words;
}
