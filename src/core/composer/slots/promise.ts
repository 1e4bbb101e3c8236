import { dayFrom } from '../../time/day.ts';
import type { Brief } from '../brief.ts';
import { type Part, part } from '../message.ts';
import { readPhrase } from '../words/read-phrase.ts';
import { HANDING_OVER, PROMISE_VERBS } from '../words/verbs.ts';
import { writeWeekdayDate } from '../words/write-date.ts';

/** What the seeker said they would do: `thing` to be handed over, or `deed` as it follows “I will”. */
export interface Promise {
  readonly path: string;
  readonly by: string | undefined;
  readonly kind: 'thing' | 'deed';
  readonly text: string;
}

/** Promises made to the recipient, and those made to nobody by name. */
export function promisesTo({ contact, interview, debrief }: Brief): readonly Promise[] {
  if (interview === null) return [];
  return (debrief.promised ?? []).flatMap((promised, index) => {
    if (promised.contactId !== undefined && promised.contactId !== contact?.id) return [];
    const read = readPromise(promised.text);
    return read === null
      ? []
      : [{ ...read, by: promised.by, path: `${interview.id}.debrief.promised[${index}]` }];
  });
}

/** In another letter: that it has not been forgotten. Only a promise made to this very person is mentioned there. */
export function mentionThePromise(brief: Brief): Part | null {
  const promise = promisesTo(brief).find(({ path }) => isTo(brief, path));
  if (promise === undefined || wasKept(brief)) return null;
  const by =
    promise.by === undefined
      ? ''
      : ` by ${writeWeekdayDate(dayFrom(promise.by), brief.english, brief.today)}`;
  const text =
    promise.kind === 'deed'
      ? `As promised, I will ${promise.text}${by}.`
      : by === ''
        ? `I will send you ${promise.text} separately, as promised.`
        : `As promised, you will have ${promise.text} from me${by}.`;
  return part('promised', text, promise.path);
}

function isTo({ contact, debrief }: Brief, path: string): boolean {
  return (debrief.promised ?? []).some(
    ({ contactId }, index) => contactId === contact?.id && path.endsWith(`[${index}]`),
  );
}

function wasKept({ facts, contact }: Brief): boolean {
  return facts.some(
    ({ entry }) =>
      entry.kind === 'touch' && entry.purpose === 'send-promised' && entry.contactId === contact?.id,
  );
}

function readPromise(note: string): Pick<Promise, 'kind' | 'text'> | null {
  const phrase = readPhrase(note.replace(/^(?:I(?:[’']ll| will|[’']d| would)|will|to) /i, ''));
  if (phrase.kind === 'unusable' || phrase.kind === 'sentence') return null;
  const [first = '', ...rest] = phrase.text.split(' ');
  const verb = first.toLowerCase();
  if (!PROMISE_VERBS.has(verb) || rest.length === 0) return { kind: 'thing', text: phrase.text };
  if (!HANDING_OVER.has(verb)) return { kind: 'deed', text: [verb, ...rest].join(' ') };
  const thing = rest.filter((word, index) => index > 0 || !/^(?:you|them|him|her)$/i.test(word)).join(' ');
  return { kind: 'thing', text: thing };
}
