// Written by scripts/list-all.ts.
import { acknowledgeNews } from './acknowledge-news.ts';
import { alertReferences } from './alert-references.ts';
import { announceARealOffer } from './announce-a-real-offer.ts';
import { answerTheOffer } from './answer-the-offer.ts';
import { askForAReferral } from './ask-for-a-referral.ts';
import { askForTimeEarly } from './ask-for-time-early.ts';
import { askPermissionFirst } from './ask-permission-first.ts';
import { checkInWhenTheyDecide } from './check-in-when-they-decide.ts';
import { confirmEachName } from './confirm-each-name.ts';
import { confirmTheInterview } from './confirm-the-interview.ts';
import { connectAfterTheOutcome } from './connect-after-the-outcome.ts';
import { contactAsRequested } from './contact-as-requested.ts';
import { debriefTheRecruiter } from './debrief-the-recruiter.ts';
import { declineKindly } from './decline-kindly.ts';
import { keepHunting } from './keep-hunting.ts';
import { keepInTouch } from './keep-in-touch.ts';
import { nudgeOnceMore } from './nudge-once-more.ts';
import { oneLiveProcess } from './one-live-process.ts';
import { prepareTheInterview } from './prepare-the-interview.ts';
import { reApproachOnANewOpening } from './re-approach-on-a-new-opening.ts';
import { replyToRejection } from './reply-to-rejection.ts';
import { reportBack } from './report-back.ts';
import { sendReferences } from './send-references.ts';
import { sendWhatWasPromised } from './send-what-was-promised.ts';
import { stopAfterTheClosingNote } from './stop-after-the-closing-note.ts';
import { takeUpIntroductions } from './take-up-introductions.ts';
import { tellReferencesTheOutcome } from './tell-references-the-outcome.ts';
import { thankEachInterviewer } from './thank-each-interviewer.ts';
import { thankReferences } from './thank-references.ts';
import { thankTheReferrer } from './thank-the-referrer.ts';
import { withdrawKindly } from './withdraw-kindly.ts';
import { writeDownTheInterview } from './write-down-the-interview.ts';

export const RULES = [
  acknowledgeNews,
  alertReferences,
  announceARealOffer,
  answerTheOffer,
  askForAReferral,
  askForTimeEarly,
  askPermissionFirst,
  checkInWhenTheyDecide,
  confirmEachName,
  confirmTheInterview,
  connectAfterTheOutcome,
  contactAsRequested,
  debriefTheRecruiter,
  declineKindly,
  keepHunting,
  keepInTouch,
  nudgeOnceMore,
  oneLiveProcess,
  prepareTheInterview,
  reApproachOnANewOpening,
  replyToRejection,
  reportBack,
  sendReferences,
  sendWhatWasPromised,
  stopAfterTheClosingNote,
  takeUpIntroductions,
  tellReferencesTheOutcome,
  thankEachInterviewer,
  thankReferences,
  thankTheReferrer,
  withdrawKindly,
  writeDownTheInterview,
] as const;
