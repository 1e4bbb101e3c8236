// Written by scripts/list-all.ts.
import { apostrophesAreRight } from './apostrophes-are-right.ts';
import { attachmentsAreThere } from './attachments-are-there.ts';
import { capitalsAreRight } from './capitals-are-right.ts';
import { channelIsAllowed } from './channel-is-allowed.ts';
import { companyIsNamedRight } from './company-is-named-right.ts';
import { contactDetailsAreRight } from './contact-details-are-right.ts';
import { fixedPhrasesHold } from './fixed-phrases-hold.ts';
import { grammarHolds } from './grammar-holds.ts';
import { hasAppreciation } from './has-appreciation.ts';
import { hasOneSpecificThing } from './has-one-specific-thing.ts';
import { honorificIsRight } from './honorific-is-right.ts';
import { interviewIsDatedRight } from './interview-is-dated-right.ts';
import { nameMatchesRecipient } from './name-matches-recipient.ts';
import { noBegging } from './no-begging.ts';
import { noBlame } from './no-blame.ts';
import { noDoubledWord } from './no-doubled-word.ts';
import { noEmptyAsking } from './no-empty-asking.ts';
import { noEntitlement } from './no-entitlement.ts';
import { noFlattery } from './no-flattery.ts';
import { noLeftoverPlaceholder } from './no-leftover-placeholder.ts';
import { noMissingWord } from './no-missing-word.ts';
import { noMixedUpWords } from './no-mixed-up-words.ts';
import { noOtherEmployer } from './no-other-employer.ts';
import { noPayTalk } from './no-pay-talk.ts';
import { noPressure } from './no-pressure.ts';
import { noQuarrel } from './no-quarrel.ts';
import { noSelfDamage } from './no-self-damage.ts';
import { noShouting } from './no-shouting.ts';
import { oneClearAsk } from './one-clear-ask.ts';
import { oneOrMany } from './one-or-many.ts';
import { oneSpellingThroughout } from './one-spelling-throughout.ts';
import { peopleAreNamedRight } from './people-are-named-right.ts';
import { promiseIsKept } from './promise-is-kept.ts';
import { recipientIsAllowed } from './recipient-is-allowed.ts';
import { referencesHavePermission } from './references-have-permission.ts';
import { rightArticle } from './right-article.ts';
import { rightWordIsMeant } from './right-word-is-meant.ts';
import { roleIsNamedRight } from './role-is-named-right.ts';
import { saysWhatItIsFor } from './says-what-it-is-for.ts';
import { sentAtAGoodTime } from './sent-at-a-good-time.ts';
import { showsFit } from './shows-fit.ts';
import { signedWithOwnName } from './signed-with-own-name.ts';
import { smallWordsFit } from './small-words-fit.ts';
import { spacesAndMarksAreEven } from './spaces-and-marks-are-even.ts';
import { staysShort } from './stays-short.ts';
import { subjectAndVerbAgree } from './subject-and-verb-agree.ts';
import { subjectSaysWhatItIs } from './subject-says-what-it-is.ts';
import { unknownNamesAreChecked } from './unknown-names-are-checked.ts';
import { variedNotes } from './varied-notes.ts';
import { verbsHaveTheirForm } from './verbs-have-their-form.ts';
import { weekdayFitsDate } from './weekday-fits-date.ts';
import { wordsAreJoinedRight } from './words-are-joined-right.ts';
import { wordsAreSpelledRight } from './words-are-spelled-right.ts';

export const CHECKS = [
  apostrophesAreRight,
  attachmentsAreThere,
  capitalsAreRight,
  channelIsAllowed,
  companyIsNamedRight,
  contactDetailsAreRight,
  fixedPhrasesHold,
  grammarHolds,
  hasAppreciation,
  hasOneSpecificThing,
  honorificIsRight,
  interviewIsDatedRight,
  nameMatchesRecipient,
  noBegging,
  noBlame,
  noDoubledWord,
  noEmptyAsking,
  noEntitlement,
  noFlattery,
  noLeftoverPlaceholder,
  noMissingWord,
  noMixedUpWords,
  noOtherEmployer,
  noPayTalk,
  noPressure,
  noQuarrel,
  noSelfDamage,
  noShouting,
  oneClearAsk,
  oneOrMany,
  oneSpellingThroughout,
  peopleAreNamedRight,
  promiseIsKept,
  recipientIsAllowed,
  referencesHavePermission,
  rightArticle,
  rightWordIsMeant,
  roleIsNamedRight,
  saysWhatItIsFor,
  sentAtAGoodTime,
  showsFit,
  signedWithOwnName,
  smallWordsFit,
  spacesAndMarksAreEven,
  staysShort,
  subjectAndVerbAgree,
  subjectSaysWhatItIs,
  unknownNamesAreChecked,
  variedNotes,
  verbsHaveTheirForm,
  weekdayFitsDate,
  wordsAreJoinedRight,
  wordsAreSpelledRight,
] as const;
