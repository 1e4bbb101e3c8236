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

const IN_PLACE: ReadonlySet<string> = new Set(['people', 'invitation']);

/**
 * The part of a patch that is knowledge with a date: a new time, being cancelled. Who takes part, and the number of the invitation,
 * are put right in the interview itself, as the seeker may do by hand; unless an earlier entry has its say on them.
 */
export function splitPatch(
  patch: Readonly<Record<string, unknown>>,
  noun: Interview | undefined,
  existing: Interview,
): { readonly dated: Readonly<Record<string, unknown>>; readonly inPlace: Partial<Interview> } {
  const isInPlace = ([key]: readonly [string, unknown]) =>
    noun !== undefined &&
    IN_PLACE.has(key) &&
    JSON.stringify(noun[key as 'people']) === JSON.stringify(existing[key as 'people']);
  const entries = Object.entries(patch);
  return {
    dated: Object.fromEntries(entries.filter((entry) => !isInPlace(entry))),
    inPlace: Object.fromEntries(entries.filter(isInPlace)),
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
