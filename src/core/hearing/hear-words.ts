import type { Meaning, MeaningReader } from './define-meaning.ts';
import { acknowledgement } from './meanings/acknowledgement.ts';
import { invitation } from './meanings/invitation.ts';
import { offer } from './meanings/offer.ts';
import { referenceCheck } from './meanings/reference-check.ts';
import { rejection } from './meanings/rejection.ts';
import { request } from './meanings/request.ts';
import { slip } from './meanings/slip.ts';
import { timetable } from './meanings/timetable.ts';
import { ownWords } from './own-words.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A meaning, and the sentences that say it. */
export interface HeardMeaning {
  readonly meaning: Meaning;
  readonly words: readonly Sentence[];
}

/** The gravest first: what is said there decides what the rest means. */
const READERS: readonly MeaningReader[] = [
  rejection,
  offer,
  invitation,
  referenceCheck,
  slip,
  timetable,
  request,
  acknowledgement,
];
/** Where one of these is said, thanks are only the wrapping, of whatever it is that was not understood. */
const MORE_THAN_THANKS =
  /\b(?:unfortunately|regret|sorry|afraid|cannot|can't|unable|not|need|must|inform|reach out|decided|decision|however|unsubscribe)\b|\?/i;
/** A thank-you in a longer letter is politeness, and not what the letter is about. */
const LONGEST_ACKNOWLEDGEMENT = 40;

/** What an answer means, by its own words alone, in English. Only ever a proposal: the seeker sees the words and decides. */
export function hearWords(text: string): readonly HeardMeaning[] {
  const words = ownWords(text);
  const sentences = sentencesOf(words);
  const heard: HeardMeaning[] = [];
  const silenced = new Set<Meaning>();
  for (const { meaning, silences, says } of READERS) {
    if (silenced.has(meaning)) continue;
    if (meaning === 'acknowledgement' && !isOnlyThanks(words)) continue;
    const saying = sentences.filter((sentence) => says(sentence));
    if (saying.length === 0) continue;
    heard.push({ meaning, words: saying });
    for (const other of silences) silenced.add(other);
  }
  return heard;
}

function isOnlyThanks(text: string): boolean {
  return text.split(/\s+/).length <= LONGEST_ACKNOWLEDGEMENT && !MORE_THAN_THANKS.test(text);
}
