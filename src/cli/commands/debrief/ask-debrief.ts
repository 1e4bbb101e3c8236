import type { PersonMet } from '#app/meet-people.ts';
import type { OpenServices } from '#app/open-services.ts';
import type { InterviewPage } from '#app/read-interview.ts';
import { DebriefInput } from '#app/record-debrief.ts';
import { parseWith } from '#core/model/parse-with.ts';
import type { Ask } from '../../ask/ask.ts';
import { askTimetable } from './ask-timetable.ts';
import { peopleWith, readPerson } from './people-named.ts';
import { readPromise } from './read-flags.ts';

/** The debrief as a talk: who was there, what was said with each, and when they decide. Enter alone goes on. */
export async function askDebrief(
  ask: Ask,
  services: OpenServices,
  page: InterviewPage,
): Promise<DebriefInput> {
  const names = page.people.map(({ name }) => name).join(', ');
  ask.note(
    `${page.organization.name}, ${page.opportunity.role}\nThere: ${names === '' ? 'nobody yet' : names}`,
  );
  const met: PersonMet[] = [];
  for (const text of await askEach(
    ask,
    'Who else was there? “Ada Byrne <ada@example.com>, Head of Optics”',
  )) {
    met.push(readPerson(text, `met-${met.length + 1}`));
  }
  const topics: { contactId: string; text: string }[] = [];
  for (const { id, name } of everyone(page, met)) {
    for (const text of await askEach(ask, `What did you talk about with ${name}?`))
      topics.push({ contactId: id, text });
  }
  const fit = await askEach(ask, 'What of yours do they need?');
  const concerns = await askEach(ask, 'What seemed to trouble them?');
  const promised = await askEach(ask, 'What did you promise? “Ada: the coating paper by 2028-02-25”');
  const missed = await askEach(ask, 'What did you not get to say?');
  const timetable = await askTimetable(ask, services, page);
  return parseWith(
    DebriefInput,
    {
      debrief: {
        topics,
        fit,
        concerns,
        promised: promised.map((text) => readPromise(text, page, met)),
        missed,
      },
      ...(met.length === 0 ? {} : { people: peopleWith(page, met) }),
      ...(timetable === undefined ? {} : { timetable }),
    },
    '',
  );
}

function everyone(page: InterviewPage, met: readonly PersonMet[]): readonly { id: string; name: string }[] {
  return [...page.people, ...met.map(({ ref = '', name = '' }) => ({ id: ref, name }))];
}

/** The same question until there is nothing more to say. */
async function askEach(ask: Ask, question: string): Promise<readonly string[]> {
  const answers: string[] = [];
  for (;;) {
    const answer = await ask.text(answers.length === 0 ? question : 'And what else?', { mayBeEmpty: true });
    if (answer === '') return answers;
    answers.push(answer);
  }
}
