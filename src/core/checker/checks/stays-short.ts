import { defineCheck, type Found } from '../define-check.ts';
import type { Letter } from '../letter.ts';

export const staysShort = defineCheck({
  id: 'stays-short',
  group: 'form',
  severity: 'warn',
  overridable: false,
  summary: 'The letter is as long as its channel and its reader allow.',
  why: 'A note is read when it fits on a screen, and answered when it fits in a minute.',
  look(letter) {
    const { start, end } = letter.parts.main;
    const count = letter.words.body.filter((word) => word.start >= start && word.end <= end).length;
    return count === 0 ? [] : judge(letter, count);
  },
});

/** Words for each channel: fewer say little, more are skimmed, far more are not read. */
const LIMITS = {
  email: { few: 25, many: 230, most: 350 },
  post: { few: 40, many: 320, most: 420 },
  courier: { few: 40, many: 320, most: 420 },
  fax: { few: 25, many: 320, most: 420 },
  hand: { few: 20, many: 110, most: 320 },
  linkedin: { few: 8, many: 110, most: 220 },
  chat: { few: 3, many: 90, most: 180 },
} as const;

function judge(letter: Letter, count: number): readonly Found[] {
  const { channel, purpose } = letter;
  if (channel === 'phone' || channel === 'in-person') return [];
  const limits = LIMITS[channel];
  if (channel === 'linkedin' && purpose === 'connect' && letter.body.length > 300) {
    return [{ message: `LinkedIn cuts an invitation after 300 characters; this has ${letter.body.length}.` }];
  }
  if (count > limits.most)
    return [{ message: `${count} words: more than will be read. Half of it would do.` }];
  if (count > limits.many)
    return [{ message: `${count} words: longer than most will read to the end.`, severity: 'hint' }];
  const few = purpose === 'thank-you' ? limits.few : Math.min(8, limits.few);
  return count < few
    ? [{ message: `${count} words: so short that it may look dashed off.`, severity: 'hint' }]
    : [];
}
