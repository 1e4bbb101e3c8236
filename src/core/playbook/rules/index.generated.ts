// Written by scripts/list-all.ts.
import { checkInWhenTheyDecide } from './check-in-when-they-decide.ts';
import { nudgeOnceMore } from './nudge-once-more.ts';
import { stopAfterTheClosingNote } from './stop-after-the-closing-note.ts';
import { thankEachInterviewer } from './thank-each-interviewer.ts';

export const RULES = [
  checkInWhenTheyDecide,
  nudgeOnceMore,
  stopAfterTheClosingNote,
  thankEachInterviewer,
] as const;
