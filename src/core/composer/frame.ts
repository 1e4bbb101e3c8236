import type { Tongue } from './address/tongue.ts';
import type { Brief } from './brief.ts';
import { type Message, type Part, part } from './message.ts';
import { topicsFor } from './slots/share-out.ts';

const NAMES = { en: 'English', de: 'German', fr: 'French', ja: 'Japanese' } as const satisfies Record<
  Tongue,
  string
>;

/** The seeker's own paragraphs, between a greeting and a closing of ours. */
export function frameText(text: string, { subject, callAbout }: Message): Message {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return { subject, callAbout, paragraphs: paragraphs.map((own): readonly Part[] => [ownPart(own)]) };
}

/** In a language we do not write: the frame alone, and what the seeker might say in it. */
export function frameForeign(brief: Brief, summary: string): Message {
  const { opportunity, contact, tongue } = brief;
  const topics = topicsFor(brief).map(({ phrase }) => phrase.text);
  return {
    subject: opportunity?.role ?? contact?.name ?? '',
    callAbout: '',
    paragraphs: [],
    missing: [
      `your own sentences, in ${NAMES[tongue]}: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`,
      ...topics.map((topic) => `a word on what you noted: ${topic}`),
    ],
  };
}

function ownPart(text: string): Part {
  return text.includes('\n') ? { slot: 'own', text, facts: ['seeker'] } : part('own', text, 'seeker');
}
