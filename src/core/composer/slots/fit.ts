import type { Brief } from '../brief.ts';
import { type Part, part } from '../message.ts';
import { takeTurn } from '../turn.ts';
import { capitalise, type Phrase, readPhrase } from '../words/read-phrase.ts';
import { fitFor, missedFor, strengthsFor } from './share-out.ts';

/** One reason why the seeker suits the work, in the seeker's own words. */
export function sayWhyIFit(brief: Brief): Part | null {
  const fit = fitFor(brief);
  if (fit === null) return null;
  const text = frameFit(fit.phrase, brief.turn);
  return part('fit', text, fit.path);
}

export function missingFit(brief: Brief): string | null {
  const fit = fitFor(brief);
  if (fit === null) return 'one thing you have done that fits this role';
  if (!fit.again || brief.contact === null) return null;
  return `another thing that fits this role, for ${brief.contact.name} alone`;
}

/** What there was no time for in the interview. */
export function sayWhatWasMissed(brief: Brief): Part | null {
  const missed = missedFor(brief);
  if (missed === null) return null;
  const said = afterColon(missed.phrase);
  const lead = takeTurn(
    [
      'One thing I did not get to mention',
      'There is a point we did not come to',
      'Something I left out on the day',
      'I would add one thing that did not come up',
      'A detail I could have mentioned',
      'One more point, which there was no time for',
    ],
    brief.turn,
  );
  return part('missed', `${lead}: ${said}`, missed.path);
}

/** What they were unsure of, to be ready for it: no excuse, and only said when they ask. */
export function answerTheConcern({ interview, debrief }: Brief): Part | null {
  const concerns = (debrief.concerns ?? []).map((note, index) => ({ phrase: readPhrase(note), index }));
  const concern = concerns.find(({ phrase }) => phrase.kind !== 'unusable');
  if (interview === null || concern === undefined) return null;
  return part(
    'concern',
    `They may be unsure about this: ${afterColon(concern.phrase)} Have one example ready that answers it.`,
    `${interview.id}.debrief.concerns[${concern.index}]`,
  );
}

function frameFit(phrase: Phrase, turn: number): string {
  const { text } = phrase;
  // “managing a budget” is no thing to bring along.
  const kind = phrase.kind === 'noun' && /^[a-z]+ing /.test(text) ? 'heading' : phrase.kind;
  switch (kind) {
    case 'past':
    case 'present':
    case 'being': {
      const said = aboutMyself(phrase);
      return takeTurn(
        [
          `${said}, and I would be glad to put that experience to use with you.`,
          `For my part, ${said}, and I can see where that would help.`,
          `It brought to mind something of my own: ${said}.`,
          `From my side I can add that ${said}.`,
          `As a reminder of what I would bring: ${said}.`,
          `${said}, which I think would serve the team well.`,
          `My own experience may be of use here, as ${said}.`,
          `You may remember that ${said}; I would like to do more work of that kind.`,
          `In my work so far ${said}, and it would be good to build on that.`,
          `Where I could help soonest is easily said: ${said}.`,
          `I would bring one thing in particular, namely that ${said}.`,
          `To say it in a line, ${said}, and that is the kind of work I hope to do next.`,
        ],
        turn,
      );
    }
    case 'noun':
      return takeTurn(
        [
          `What I would bring to this is ${text}.`,
          `I would be glad to put ${text} to use with you.`,
          `From my side I would bring ${text}.`,
          `I think that ${text} would serve me well in this work.`,
          `As a reminder of what I can offer: ${text}.`,
          `You would find that I bring ${text}.`,
        ],
        turn,
      );
    case 'heading':
    case 'clause':
      return takeTurn(
        [
          `What I would bring to this: ${text}.`,
          `One thing from my side that fits: ${text}.`,
          `As a reminder of what I can offer: ${text}.`,
          `On my own experience, in a line: ${text}.`,
        ],
        turn,
      );
    case 'sentence':
      return takeTurn(
        [
          `${text} I would be glad to put that to use with you.`,
          `${text} I can see where that would help.`,
          `From my own side: ${text}`,
          `${text} That is the kind of work I hope to do next.`,
        ],
        turn,
      );
    case 'unusable':
      return '';
  }
}

function aboutMyself({ kind, text }: Phrase): string {
  return kind === 'being' ? `I am ${text}` : `I ${text}`;
}

function afterColon(phrase: Phrase): string {
  if (phrase.kind === 'sentence') return phrase.text;
  const said =
    phrase.kind === 'past' || phrase.kind === 'present' || phrase.kind === 'being'
      ? aboutMyself(phrase)
      : phrase.text;
  return `${said}.`;
}

/** For a list of strengths. */
export function asStrength(phrase: Phrase): string {
  return capitalise(afterColon(phrase));
}

/** The same for a third person, who will pass it on. */
export function reportWhyIFit(brief: Brief): Part | null {
  const fit = fitFor(brief);
  if (fit === null) return null;
  return part('fit', `What speaks for me, I think, is this: ${afterColon(fit.phrase)}`, fit.path);
}

/** The points to bring up, one a line. */
export function listStrengths(brief: Brief): Part | null {
  const strengths = strengthsFor(brief);
  if (strengths.length === 0) return null;
  const lines = strengths.map(({ phrase }) => `- ${asStrength(phrase)}`);
  return {
    slot: 'fit',
    text: ['These points of my work matter most for it:', ...lines].join('\n'),
    facts: strengths.map(({ path }) => path),
  };
}
