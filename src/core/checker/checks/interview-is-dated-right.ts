import { weekdayOf } from '../../time/day.ts';
import { findDates, weekdayName } from '../dates/find-dates.ts';
import { interviewDay, letterDay } from '../dates/interview-day.ts';
import { ordinalOf, ROUND_WORDS } from '../dates/rounds.ts';
import { defineCheck, type Field, type Found } from '../define-check.ts';
import type { Letter } from '../letter.ts';

/** A sentence that speaks of the meeting behind the writer. */
const MEETING =
  /\b(?:thank(?:s| you)|appreciated|enjoyed|pleasure|met|meeting with (?:me|us)|seeing me|spoke|talked|our (?:conversation|interview|talk|meeting|discussion)|the interview|interviewed|wanted to thank)\b/iu;
/** One that speaks of what is to come may name any day. */
const AHEAD =
  /\b(?:will|shall|next|until|by|before|start|starts|begin|again on|look(?:ing)? forward|confirm|see you|invitation|decid|hear(?:ing)? from|second interview|would be|offer|deadline)\b/iu;
const ON_WEEKDAY =
  /\b(?:on|this|last)\s+(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!,? (?:the |[A-Z]?[a-z]* ?\d))|\b(Monday|Tuesday|Wednesday|Thursday|Friday)(?=['’]s (?:interview|conversation|meeting|talk|discussion|visit))/gu;
const RECENT = 8;

export const interviewIsDatedRight = defineCheck({
  id: 'interview-is-dated-right',
  group: 'facts',
  severity: 'warn',
  overridable: false,
  summary: 'The interview is said to have been on the day, and in the round, it was.',
  why: 'Thanks for a day on which you never met tell that the letter was made from another.',
  examples: {
    passes: 'Thank you for our conversation on Tuesday.',
    found: 'Thank you for our conversation ⟦on Monday⟧.',
  },
  look: (letter) =>
    letter.english && letter.interview !== null && letter.interview.status !== 'scheduled'
      ? (['subject', 'body'] as const).flatMap((field) =>
          sentencesOf(letter[field]).flatMap((one) => look(letter, field, one)),
        )
      : [],
});

interface Sentence {
  readonly text: string;
  readonly start: number;
}

function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(/[^.!?\n]+(?:\.(?=\S)[^.!?\n]*)*[.!?]?/gu)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
}

function look(letter: Letter, field: Field, { text, start }: Sentence): readonly Found[] {
  if (!MEETING.test(text)) return [];
  const met = interviewDay(letter);
  if (met === null) return [];
  const at = (from: number, length: number) => ({ start: start + from, end: start + from + length });
  const dated = findDates(text, letterDay(letter)).flatMap((date): Found[] => {
    const fits = date.day === met || (date.weekday !== null && weekdayOf(date.day) !== date.weekday);
    if (fits || Math.abs(date.day - met) > 10 || AHEAD.test(text)) return [];
    const right = date.write(met);
    return [
      {
        field,
        span: at(date.span.start, date.span.end - date.span.start),
        message: `The interview was on ${right}.`,
        suggestions: [right],
      },
    ];
  });
  return [...dated, ...wrongWeekday(letter, field, text, at), ...wrongRound(letter, field, text, at)];
}

type At = (from: number, length: number) => { start: number; end: number };

function wrongWeekday(letter: Letter, field: Field, text: string, at: At): readonly Found[] {
  const [met, today] = [interviewDay(letter), letterDay(letter)];
  if (met === null || today < met || today - met > RECENT || AHEAD.test(text)) return [];
  return [...text.matchAll(ON_WEEKDAY)].flatMap((match) => {
    const typed = match[1] ?? match[2] ?? '';
    if (typed === weekdayName(met)) return [];
    const from = match.index + match[0].indexOf(typed);
    return [
      {
        field,
        span: at(from, typed.length),
        message: `The interview was on a ${weekdayName(met)}.`,
        suggestions: [weekdayName(met)],
      },
    ];
  });
}

function wrongRound(letter: Letter, field: Field, text: string, at: At): readonly Found[] {
  const round = letter.interview?.round;
  if (round === undefined || AHEAD.test(text.replace(/second interview/giu, ''))) return [];
  return [...text.matchAll(ROUND_WORDS)].flatMap((match) => {
    const typed = match[1] ?? '';
    const said = ordinalOf(typed);
    if (
      said === null ||
      said === round ||
      (letter.interview?.final === true && /^(?:final|last)$/iu.test(typed))
    )
      return [];
    const right = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'][round - 1];
    return right === undefined
      ? []
      : [
          {
            field,
            span: at(match.index, typed.length),
            message: `By your record this was the ${right} round.`,
            suggestions: [right],
            severity: 'hint' as const,
          },
        ];
  });
}
