import type { ChannelChoice } from '../agenda/agenda.ts';
import type { Situation } from '../facts/situation.ts';
import type { Contact } from '../model/contact.ts';
import type { Channel } from '../model/lists.ts';
import type { Organization } from '../model/organization.ts';
import type { Day } from '../time/day.ts';
import { NEED_OF, SAY_CHANNEL, SAY_ONE } from './channel-words.ts';
import type { Carriage } from './postal-transit.ts';
import type { Medium, Need, Recipient } from './proposal.ts';

/** A channel that something speaks for, with what does. */
export interface Wish {
  readonly channel: Channel;
  readonly reason: string;
}

export interface MediumRequest {
  readonly situation: Situation;
  readonly recipient: Recipient;
  /** Best first. */
  readonly wishes: readonly Wish[];
  /** What else would do for such a message, best first. */
  readonly suitable: readonly Channel[];
  /** Channels that may be used although the person did not open them. */
  readonly uninvited?: readonly Channel[];
  /** The first and the last day of the message, and the last days that reach them before they decide. */
  readonly from?: Day;
  readonly due?: Day;
  readonly carriage?: Carriage | null;
}

/** The channel a message should take; `null` when every one that suits it is closed. */
export function chooseMedium(request: MediumRequest): Medium | null {
  const order = [...new Set([...request.wishes.map(({ channel }) => channel), ...request.suitable])];
  const judged = order.map((channel) => ({ channel, ...judge(request, channel) }));
  const allowed = judged.filter(({ refused }) => refused === null);
  const preferred = allowed[0];
  if (preferred === undefined) return null;
  const chosen = allowed.find(({ isReachable }) => isReachable) ?? preferred;
  const alternatives = allowed.filter(
    ({ isReachable, channel }) => isReachable && channel !== chosen.channel,
  );
  const needs: Need[] = preferred.isReachable ? [] : [NEED_OF[preferred.channel]];
  return {
    channel: chosen.channel,
    alternatives: alternatives.map(({ channel }) => channel),
    channels: judged.flatMap(({ channel, refused, isReachable }) =>
      describe(request, channel, chosen.channel, refused, isReachable),
    ),
    needs,
    dueBy: earlierLastDays(
      request,
      [chosen, ...alternatives].map(({ channel }) => channel),
    ),
  };
}

/** Whoever the message is handed to. */
function carrierOf({ to, via }: Recipient): Contact | null {
  return via ?? to;
}

interface Judgement {
  /** Why it is out of the question; an empty reason is not spoken of. */
  readonly refused: string | null;
  readonly isReachable: boolean;
}

function judge(request: MediumRequest, channel: Channel): Judgement {
  const isReachable = hasAddress(request, channel);
  const refused =
    refusedBySeeker(request, channel) ??
    refusedByThem(request, channel) ??
    refusedByBounce(request, channel) ??
    refusedByCustom(request, channel) ??
    refusedByTime(request, channel);
  return { refused, isReachable };
}

function refusedBySeeker({ situation }: MediumRequest, channel: Channel): string | null {
  return channel === 'phone' && situation.view.seeker.phoneUse === 'never' ? '' : null;
}

function refusedByThem({ situation, recipient }: MediumRequest, channel: Channel): string | null {
  const { restrictions, view, organization, opportunity } = situation;
  const carrier = carrierOf(recipient);
  const own = view.organizations.get(carrier?.organizationId ?? '');
  const isEmployer = own === undefined || own.id === organization.id;
  const closed = restrictions.closedChannels.get(channel);
  const isAboutEmployer = closed === null || closed?.entry.organizationId === organization.id;
  const isOurs = isEmployer || (own.id === opportunity.agencyId && !isAboutEmployer);
  if (closed !== undefined && isOurs) return `They do not want ${SAY_CHANNEL[channel]}.`;
  return isEmployer || accepts(own, channel) ? null : `${own.name} does not take ${SAY_CHANNEL[channel]}.`;
}

/** What came back to the sender last time is not tried again the same way. */
function refusedByBounce({ situation, recipient }: MediumRequest, channel: Channel): string | null {
  const carrier = carrierOf(recipient);
  const last = situation.touches.findLast(
    ({ entry }) => entry.direction === 'out' && entry.channel === channel && entry.contactId === carrier?.id,
  );
  return last?.entry.outcome === 'bounced' ? `The last ${SAY_ONE[channel]} came back.` : null;
}

function accepts(organization: Organization | undefined, channel: Channel): boolean {
  return organization?.channels === undefined || organization.channels.includes(channel);
}

/** Chat and networks only where they began it; fax only where somebody asked for it; through a recruiter no paper. */
function refusedByCustom(request: MediumRequest, channel: Channel): string | null {
  const { situation, recipient, wishes, uninvited = [] } = request;
  const carrier = carrierOf(recipient);
  const isWished = wishes.some((wish) => wish.channel === channel);
  if (recipient.via !== null && channel !== 'email' && channel !== 'phone' && !isWished) return '';
  if (channel === 'chat' || channel === 'linkedin') {
    const isOpen =
      uninvited.includes(channel) || isWished || (carrier !== null && hasOpened(situation, carrier, channel));
    return isOpen ? null : `${carrier?.name ?? 'They'} did not begin ${SAY_CHANNEL[channel]}.`;
  }
  if (channel !== 'fax') return null;
  const wanted = isWished || situation.organization.channels?.includes('fax') === true;
  return wanted ? null : '';
}

export function hasOpened(situation: Situation, contact: Contact, channel: Channel): boolean {
  return (
    contact.opened?.includes(channel) === true ||
    situation.touches.some(
      ({ entry }) => entry.direction === 'in' && entry.channel === channel && entry.contactId === contact.id,
    )
  );
}

function refusedByTime({ carriage, from }: MediumRequest, channel: Channel): string | null {
  const last = carriage === null || carriage === undefined ? undefined : lastDay(carriage, channel);
  return last !== undefined && from !== undefined && last < from
    ? `${SAY_CHANNEL[channel]} would arrive after they decide.`
    : null;
}

function lastDay(carriage: Carriage, channel: Channel): Day | undefined {
  return channel === 'post' || channel === 'courier' || channel === 'hand' ? carriage[channel] : undefined;
}

function earlierLastDays(
  { carriage, due }: MediumRequest,
  channels: readonly Channel[],
): Readonly<Partial<Record<Channel, Day>>> {
  const days: Partial<Record<Channel, Day>> = {};
  if (carriage === null || carriage === undefined || due === undefined) return days;
  for (const channel of channels) {
    const last = lastDay(carriage, channel);
    if (last !== undefined && last < due) days[channel] = last;
  }
  return days;
}

function hasAddress({ situation, recipient }: MediumRequest, channel: Channel): boolean {
  const carrier = carrierOf(recipient);
  if (carrier === null) return false;
  const organization =
    situation.view.organizations.get(carrier.organizationId ?? '') ?? recipient.clock.organization;
  switch (channel) {
    case 'email':
      return carrier.email !== undefined;
    case 'phone':
      return carrier.phone !== undefined;
    case 'fax':
      return (carrier.fax ?? organization?.fax) !== undefined;
    case 'post':
    case 'courier':
    case 'hand':
      return (carrier.address ?? organization?.address) !== undefined;
    case 'linkedin':
    case 'chat':
    case 'in-person':
      return true;
  }
}

function describe(
  { wishes, recipient }: MediumRequest,
  channel: Channel,
  chosen: Channel,
  refused: string | null,
  isReachable: boolean,
): readonly ChannelChoice[] {
  if (refused !== null) return refused === '' ? [] : [{ channel, standing: 'no', reason: refused }];
  const wish = wishes.find((candidate) => candidate.channel === channel)?.reason;
  if (channel === chosen) return [{ channel, standing: 'chosen', reason: wish ?? 'It is the usual way.' }];
  const name = carrierOf(recipient)?.name ?? 'them';
  return isReachable
    ? [{ channel, standing: 'possible', reason: wish ?? 'It would do as well.' }]
    : [
        {
          channel,
          standing: 'add',
          reason: `The ${MISSING[NEED_OF[channel]] ?? 'address'} of ${name} is not known yet.`,
        },
      ];
}

const MISSING: Readonly<Partial<Record<Need, string>>> = {
  email: 'e-mail address',
  phone: 'telephone number',
  fax: 'fax number',
  address: 'postal address',
};
