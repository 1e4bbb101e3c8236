// Written by scripts/list-all.ts.
import { apostrophesAreRight } from './apostrophes-are-right.ts';
import { capitalsAreRight } from './capitals-are-right.ts';
import { channelIsAllowed } from './channel-is-allowed.ts';
import { companyIsNamedRight } from './company-is-named-right.ts';
import { contactDetailsAreRight } from './contact-details-are-right.ts';
import { fixedPhrasesHold } from './fixed-phrases-hold.ts';
import { grammarHolds } from './grammar-holds.ts';
import { honorificIsRight } from './honorific-is-right.ts';
import { interviewIsDatedRight } from './interview-is-dated-right.ts';
import { nameMatchesRecipient } from './name-matches-recipient.ts';
import { noDoubledWord } from './no-doubled-word.ts';
import { noLeftoverPlaceholder } from './no-leftover-placeholder.ts';
import { noMissingWord } from './no-missing-word.ts';
import { noOtherEmployer } from './no-other-employer.ts';
import { oneOrMany } from './one-or-many.ts';
import { oneSpellingThroughout } from './one-spelling-throughout.ts';
import { peopleAreNamedRight } from './people-are-named-right.ts';
import { promiseIsKept } from './promise-is-kept.ts';
import { recipientIsAllowed } from './recipient-is-allowed.ts';
import { referencesHavePermission } from './references-have-permission.ts';
import { rightArticle } from './right-article.ts';
import { rightWordIsMeant } from './right-word-is-meant.ts';
import { roleIsNamedRight } from './role-is-named-right.ts';
import { signedWithOwnName } from './signed-with-own-name.ts';
import { smallWordsFit } from './small-words-fit.ts';
import { spacesAndMarksAreEven } from './spaces-and-marks-are-even.ts';
import { subjectAndVerbAgree } from './subject-and-verb-agree.ts';
import { unknownNamesAreChecked } from './unknown-names-are-checked.ts';
import { verbsHaveTheirForm } from './verbs-have-their-form.ts';
import { weekdayFitsDate } from './weekday-fits-date.ts';
import { wordsAreJoinedRight } from './words-are-joined-right.ts';
import { wordsAreSpelledRight } from './words-are-spelled-right.ts';

export const CHECKS = [
  apostrophesAreRight,
  capitalsAreRight,
  channelIsAllowed,
  companyIsNamedRight,
  contactDetailsAreRight,
  fixedPhrasesHold,
  grammarHolds,
  honorificIsRight,
  interviewIsDatedRight,
  nameMatchesRecipient,
  noDoubledWord,
  noLeftoverPlaceholder,
  noMissingWord,
  noOtherEmployer,
  oneOrMany,
  oneSpellingThroughout,
  peopleAreNamedRight,
  promiseIsKept,
  recipientIsAllowed,
  referencesHavePermission,
  rightArticle,
  rightWordIsMeant,
  roleIsNamedRight,
  signedWithOwnName,
  smallWordsFit,
  spacesAndMarksAreEven,
  subjectAndVerbAgree,
  unknownNamesAreChecked,
  verbsHaveTheirForm,
  weekdayFitsDate,
  wordsAreJoinedRight,
  wordsAreSpelledRight,
] as const;
