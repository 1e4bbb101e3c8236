// Written by scripts/list-all.ts.
import { checkInWhenTheyDecide } from './check-in-when-they-decide.ts';
import { confirmEachName } from './confirm-each-name.ts';
import { contactAsRequested } from './contact-as-requested.ts';
import { debriefTheRecruiter } from './debrief-the-recruiter.ts';
import { nudgeOnceMore } from './nudge-once-more.ts';
import { prepareTheInterview } from './prepare-the-interview.ts';
import { sendWhatWasPromised } from './send-what-was-promised.ts';
import { stopAfterTheClosingNote } from './stop-after-the-closing-note.ts';
import { thankEachInterviewer } from './thank-each-interviewer.ts';
import { writeDownTheInterview } from './write-down-the-interview.ts';

export const RULES = [
  checkInWhenTheyDecide,
  confirmEachName,
  contactAsRequested,
  debriefTheRecruiter,
  nudgeOnceMore,
  prepareTheInterview,
  sendWhatWasPromised,
  stopAfterTheClosingNote,
  thankEachInterviewer,
  writeDownTheInterview,
] as const;
