// Written by scripts/list-all.ts.
import { channelIsAllowed } from './channel-is-allowed.ts';
import { companyIsNamedRight } from './company-is-named-right.ts';
import { nameMatchesRecipient } from './name-matches-recipient.ts';
import { noLeftoverPlaceholder } from './no-leftover-placeholder.ts';
import { noOtherEmployer } from './no-other-employer.ts';
import { peopleAreNamedRight } from './people-are-named-right.ts';
import { recipientIsAllowed } from './recipient-is-allowed.ts';
import { referencesHavePermission } from './references-have-permission.ts';

export const CHECKS = [
  channelIsAllowed,
  companyIsNamedRight,
  nameMatchesRecipient,
  noLeftoverPlaceholder,
  noOtherEmployer,
  peopleAreNamedRight,
  recipientIsAllowed,
  referencesHavePermission,
] as const;
