// Written by scripts/list-all.ts.
import { acknowledge } from './acknowledge.ts';
import { alertReference } from './alert-reference.ts';
import { announceOffer } from './announce-offer.ts';
import { answerOffer } from './answer-offer.ts';
import { askExtension } from './ask-extension.ts';
import { askPermission } from './ask-permission.ts';
import { askReferral } from './ask-referral.ts';
import { askTimetable } from './ask-timetable.ts';
import { checkIn } from './check-in.ts';
import { closingNote } from './closing-note.ts';
import { confirmInterview } from './confirm-interview.ts';
import { confirmName } from './confirm-name.ts';
import { connect } from './connect.ts';
import { debriefRecruiter } from './debrief-recruiter.ts';
import { decline } from './decline.ts';
import { keepInTouch } from './keep-in-touch.ts';
import { nudge } from './nudge.ts';
import { other } from './other.ts';
import { reApproach } from './re-approach.ts';
import { replyToRejection } from './reply-to-rejection.ts';
import { reportBack } from './report-back.ts';
import { requestedContact } from './requested-contact.ts';
import { sendPromised } from './send-promised.ts';
import { sendReferences } from './send-references.ts';
import { takeUpIntroduction } from './take-up-introduction.ts';
import { thankReference } from './thank-reference.ts';
import { thankReferrer } from './thank-referrer.ts';
import { thankYou } from './thank-you.ts';
import { updateReference } from './update-reference.ts';
import { withdraw } from './withdraw.ts';

export const PURPOSE_WRITERS = [
  acknowledge,
  alertReference,
  announceOffer,
  answerOffer,
  askExtension,
  askPermission,
  askReferral,
  askTimetable,
  checkIn,
  closingNote,
  confirmInterview,
  confirmName,
  connect,
  debriefRecruiter,
  decline,
  keepInTouch,
  nudge,
  other,
  reApproach,
  replyToRejection,
  reportBack,
  requestedContact,
  sendPromised,
  sendReferences,
  takeUpIntroduction,
  thankReference,
  thankReferrer,
  thankYou,
  updateReference,
  withdraw,
] as const;
