// Written by scripts/list-all.ts.
import { channelIsAllowed } from './channel-is-allowed.ts';
import { companyIsNamedRight } from './company-is-named-right.ts';
import { grammarHolds } from './grammar-holds.ts';
import { nameMatchesRecipient } from './name-matches-recipient.ts';
import { noDoubledWord } from './no-doubled-word.ts';
import { noLeftoverPlaceholder } from './no-leftover-placeholder.ts';
import { noOtherEmployer } from './no-other-employer.ts';
import { oneSpellingThroughout } from './one-spelling-throughout.ts';
import { peopleAreNamedRight } from './people-are-named-right.ts';
import { recipientIsAllowed } from './recipient-is-allowed.ts';
import { referencesHavePermission } from './references-have-permission.ts';
import { rightArticle } from './right-article.ts';
import { unknownNamesAreChecked } from './unknown-names-are-checked.ts';
import { wordsAreSpelledRight } from './words-are-spelled-right.ts';

export const CHECKS = [
  channelIsAllowed,
  companyIsNamedRight,
  grammarHolds,
  nameMatchesRecipient,
  noDoubledWord,
  noLeftoverPlaceholder,
  noOtherEmployer,
  oneSpellingThroughout,
  peopleAreNamedRight,
  recipientIsAllowed,
  referencesHavePermission,
  rightArticle,
  unknownNamesAreChecked,
  wordsAreSpelledRight,
] as const;
