import type { Attendance, Interview } from '../model/interview.ts';
import { instantFrom } from '../time/instant.ts';
import { formatInZone } from '../time/zones.ts';
import type { ReadItem } from './read-item.ts';

/** What a newer invitation changes in an interview, as a merge patch; its number in any case. */
export function patchOf(
  item: ReadItem,
  existing: Interview,
  invited: readonly Attendance[],
): Readonly<Record<string, unknown>> {
  const people = peopleAfter(existing.people ?? [], invited, item.gone);
  return {
    ...timesPatch(item, existing),
    ...(item.format === null || item.format === existing.format ? {} : { format: item.format }),
    ...(existing.status === 'cancelled' ? { status: 'scheduled' } : {}),
    ...(people === null ? {} : { people }),
    invitation: { uid: item.key, sequence: item.event.sequence },
  };
}

function timesPatch({ times }: ReadItem, existing: Interview): object {
  const { startsAt, endsAt, zone } = times;
  if (startsAt === null || endsAt === null || zone === null) return {};
  const isSame = startsAt === instantFrom(existing.startsAt) && endsAt === instantFrom(existing.endsAt);
  return isSame ? {} : { startsAt: formatInZone(zone, startsAt), endsAt: formatInZone(zone, endsAt) };
}

/** `null` when nobody comes or goes. Who is there already keeps their part. */
function peopleAfter(
  there: readonly Attendance[],
  invited: readonly Attendance[],
  gone: ReadonlySet<string>,
): readonly Attendance[] | null {
  const kept = there.filter(({ contactId }) => !gone.has(contactId));
  const added = invited.filter((person) => !there.some(({ contactId }) => contactId === person.contactId));
  return added.length === 0 && kept.length === there.length ? null : [...kept, ...added];
}
