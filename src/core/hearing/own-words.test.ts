import { describe, expect, it } from 'vitest';
import { ownWords } from './own-words.ts';

describe('ownWords', () => {
  it.each([
    ['Yes.\n\nOn Tue, 22 Feb 2028 at 10:00, Niamh Kerr <n@example.com> wrote:\n> Hi', 'Yes.'],
    ['Yes.\n\nOn Tue, 22 Feb 2028 at 10:00, Niamh Kerr\n<niamh@example.com> wrote:\n> Hi', 'Yes.'],
    ['Ja.\r\n\r\nAm 22.02.2028 um 10:00 schrieb Niamh Kerr:\r\n> Hi', 'Ja.'],
    ['Yes.\n-----Original Message-----\nFrom: Niamh', 'Yes.'],
    ['Yes.\n________________________________\nFrom: Niamh', 'Yes.'],
    ['Yes.\n\nFrom: Niamh Kerr <n@example.com>\nSent: Tuesday', 'Yes.'],
    ['> When?\nFriday.\n> Where?\nHere.', 'Friday.\nHere.'],
    ['Yes.\n-- \nSéamus\nHead of Optics', 'Yes.'],
    ['Yes.\n\nSent from my iPhone', 'Yes.'],
    ['On Friday we decide.\nWill write.', 'On Friday we decide.\nWill write.'],
    ['From: here to there is far.', 'From: here to there is far.'],
  ])('%j', (text, own) => {
    expect(ownWords(text)).toBe(own);
  });
});
