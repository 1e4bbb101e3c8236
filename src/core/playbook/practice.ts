/** The lines of the practice; every rule and check names the one it serves. */
export const PRACTICE = {
  'ask-when-they-decide': 'Ask at the end of the interview when the decision is expected.',
  'follow-up-is-strategy': 'Follow-up is a planned part of the search.',
  'enthusiastic-not-desperate': 'Show enthusiasm, never desperation.',
  'right-names-and-titles': 'Know the right name and title of everyone you met.',
  'note-to-each-interviewer': 'Write each person you met a note of their own within two business days.',
  'no-errors': 'Send nothing with an error in it.',
  'right-medium': 'Use the medium this employer prefers.',
  'appreciate-and-remind': 'Show appreciation, and remind them why you fit.',
  'alert-references': 'Tell your references that they may get a call.',
  'keep-hunting': 'Keep searching, however sure it looks.',
  'call-within-ten-days': 'Call within a week to ten days, or sooner when their timetable is shorter.',
  'be-patient': 'It takes longer than the employer expects.',
  'keep-following-up': 'Keep following up, especially when asked, and do not overdo it.',
  'burn-no-bridges': 'Stay gracious after a no, and let the people you met become your network.',
  'one-basket-is-not-enough': 'Do not hang too much on one interview.',
  'offers-are-leverage': 'A real offer is news that others may hear.',
} as const;
export type Cite = keyof typeof PRACTICE;
