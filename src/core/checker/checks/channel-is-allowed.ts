import type { Channel } from '../../model/lists.ts';
import { instantFrom } from '../../time/instant.ts';
import { defineCheck } from '../define-check.ts';
import type { Letter } from '../letter.ts';
import { describeChannel, describeChannels } from '../sending/describe-channel.ts';
import { type Restriction, restrictionsOn } from '../sending/restrictions.ts';

export const channelIsAllowed = defineCheck({
  id: 'channel-is-allowed',
  group: 'sending',
  severity: 'block',
  overridable: false,
  summary: 'The letter goes by a way they accept, and that you use.',
  why: 'Writing where they asked you not to shows that you do not listen.',
  look(letter) {
    const reason = reasonAgainst(letter);
    return reason === null ? [] : [{ message: reason }];
  },
});

function reasonAgainst(letter: Letter): string | null {
  const { channel, organization, record } = letter;
  if (channel === 'phone' && record.nouns.seeker.phoneUse === 'never') {
    return 'You do not use the telephone; choose another way.';
  }
  for (const one of restrictionsOn(letter).toReversed()) {
    const reason = forbids(one, letter);
    if (reason !== null) return reason;
  }
  const accepted = organization?.channels;
  if (accepted !== undefined && !accepted.includes(channel) && !askedFor(letter, channel)) {
    return `${organization?.name ?? 'The employer'} accepts only ${describeChannels(accepted)}, not ${describeChannel(channel)}.`;
  }
  return null;
}

function forbids(one: Restriction, { channel, draft, purpose, record }: Letter): string | null {
  if (one.contactId !== undefined && one.contactId !== draft.contactId) return null;
  const on = one.at.slice(0, 10);
  switch (one.rule) {
    case 'no-calls':
      return channel === 'phone' ? `They asked on ${on} not to be called.` : null;
    case 'no-notes':
      return purpose === 'thank-you' ? `They asked on ${on} not to be sent thank-you notes.` : null;
    case 'only-channels':
      if (supersededBy(one, record.facts)) return null;
      return (one.channels ?? []).includes(channel)
        ? null
        : `They asked on ${on} to be reached only by ${describeChannels(one.channels ?? [])}.`;
    case 'no-channels':
      return (one.channels ?? []).includes(channel)
        ? `They asked on ${on} not to be reached by ${describeChannel(channel)}.`
        : null;
    case 'via-recruiter':
    case 'not-this-person':
      return null;
  }
}

/** Of several “only by …” the latest holds. */
function supersededBy(one: Restriction, facts: Letter['record']['facts']): boolean {
  const latest = facts.findLast(
    (fact) =>
      fact.kind === 'restriction' &&
      fact.rule === 'only-channels' &&
      fact.lifted !== true &&
      fact.opportunityId === one.opportunityId &&
      fact.organizationId === one.organizationId &&
      fact.contactId === one.contactId,
  );
  return latest !== undefined && latest.id !== one.id && instantFrom(latest.at) >= instantFrom(one.at);
}

/** What an employer asks for outranks its list. */
function askedFor({ record, opportunity, draft }: Letter, channel: Channel): boolean {
  return record.facts.some(
    (fact) =>
      fact.kind === 'request' &&
      fact.channel === channel &&
      fact.opportunityId === opportunity?.id &&
      (fact.contactId === draft.contactId || draft.contactId === undefined),
  );
}
