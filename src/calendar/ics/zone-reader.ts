import type { Day } from '#core/time/day.ts';
import { isKnownZone } from '#core/time/zones.ts';
import { WINDOWS_ZONES } from '../windows-zones.generated.ts';
import { ZONE_ALIASES } from '../zone-aliases.generated.ts';
import { matchTimezone } from './match-timezone.ts';
import { textOf } from './property.ts';
import type { IcsComponent } from './unfold.ts';

const UTC_NAMES = new Set([
  'utc',
  'gmt',
  'z',
  'zulu',
  'etc/utc',
  'tzone://microsoft/utc',
  'coordinated universal time',
]);

const WINDOWS_BY_LOWER = new Map(
  Object.entries(WINDOWS_ZONES).map(([name, zone]) => [name.toLowerCase(), zone]),
);

/** Finds the IANA zone behind what a file calls it; reads each name once. */
export class ZoneReader {
  readonly #definitions: ReadonlyMap<string, IcsComponent>;
  readonly #known = new Map<string, string | null>();

  constructor(calendar: IcsComponent) {
    this.#definitions = new Map(
      calendar.parts
        .filter((part) => part.name === 'VTIMEZONE')
        .map((part) => [textOf(part, 'TZID') ?? '', part]),
    );
  }

  /** `null` when the name says nothing certain. @param day when it matters, for zones that are only written out. */
  read(label: string, day: Day): string | null {
    const key = `${label} ${this.#definitions.has(label) ? day : ''}`;
    let zone = this.#known.get(key);
    if (zone === undefined) {
      zone = zoneByName(label) ?? this.#zoneByDefinition(label, day);
      this.#known.set(key, zone);
    }
    return zone;
  }

  #zoneByDefinition(label: string, day: Day): string | null {
    const definition = this.#definitions.get(label);
    if (definition === undefined) return null;
    const location = textOf(definition, 'X-LIC-LOCATION');
    return (location === null ? null : zoneByName(location)) ?? matchTimezone(definition, day);
  }
}

/** By its IANA name, also at the end of a longer one, or by its Windows name. */
export function zoneByName(label: string): string | null {
  const name = label.trim().replace(/^"|"$/g, '');
  if (UTC_NAMES.has(name.toLowerCase())) return 'UTC';
  if (isKnownZone(name)) return modernName(name);
  const windows = WINDOWS_BY_LOWER.get(name.toLowerCase());
  if (windows !== undefined && isKnownZone(windows)) return windows;
  // “/freeassociation.sourceforge.net/Europe/Berlin”, “/example.com/20260101_1/America/Argentina/Ushuaia”
  const parts = name.split('/').slice(-3);
  for (let from = 0; from < parts.length - 1; from++) {
    const tail = parts.slice(from).join('/');
    if (isKnownZone(tail)) return modernName(tail);
  }
  return null;
}

function modernName(zone: string): string {
  return Object.hasOwn(ZONE_ALIASES, zone) ? (ZONE_ALIASES[zone] ?? zone) : zone;
}
