import { dayOf } from '../time/day.ts';
import { DAY_LENGTH, type Instant } from '../time/instant.ts';
import { listZones, offsetAt } from '../time/zones.ts';
import { ZONE_COUNTRIES } from './zone-countries.generated.ts';

/** The country a zone is named for; `null` for UTC and the like. */
export function countryOfZone(zone: string): string | null {
  return Object.hasOwn(ZONE_COUNTRIES, zone) ? (ZONE_COUNTRIES[zone] ?? null) : null;
}

export function zonesOf(country: string): readonly string[] {
  return Object.keys(ZONE_COUNTRIES).filter((zone) => ZONE_COUNTRIES[zone] === country);
}

/** Whether two zones show the same time all through a year. */
export function sameClock(a: string, b: string, year: number): boolean {
  return Array.from({ length: 24 }, (_, half) => dayOf(year, 1, 1) + half * 15).every((day) => {
    const instant = (day * DAY_LENGTH) as Instant;
    return offsetAt(a, instant) === offsetAt(b, instant);
  });
}

/** Where a country has several clocks, the city most people name each by. */
const BEST_KNOWN = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Toronto',
  'America/Winnipeg',
  'America/Edmonton',
  'America/Vancouver',
  'America/Halifax',
  'America/St_Johns',
  'America/Regina',
  'America/Mexico_City',
  'America/Sao_Paulo',
  'America/Santiago',
  'America/Guayaquil',
  'America/Nuuk',
  'Australia/Sydney',
  'Australia/Brisbane',
  'Australia/Perth',
  'Asia/Jakarta',
  'Asia/Almaty',
  'Asia/Shanghai',
  'Asia/Ulaanbaatar',
  'Europe/Madrid',
  'Europe/Lisbon',
  'Europe/Moscow',
  'Africa/Kinshasa',
  'Pacific/Auckland',
];

/** One zone for each clock of a country, the best known first. */
export function clocksOf(country: string, year: number): readonly string[] {
  const zones = zonesOf(country);
  const ordered = [...BEST_KNOWN.filter((zone) => zones.includes(zone)), ...zones];
  return ordered.filter(
    (zone, index) => !ordered.slice(0, index).some((earlier) => sameClock(zone, earlier, year)),
  );
}

let codes: ReadonlyMap<string, string> | null = null;

function codesByName(): ReadonlyMap<string, string> {
  codes ??= new Map(
    [...new Set(Object.values(ZONE_COUNTRIES))].flatMap((code) => [
      [code.toLowerCase(), code] as const,
      [nameOfCountry(code).toLowerCase(), code] as const,
    ]),
  );
  return codes;
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  america: 'US',
  deutschland: 'DE',
  holland: 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  españa: 'ES',
  italia: 'IT',
  österreich: 'AT',
  schweiz: 'CH',
  suisse: 'CH',
  polska: 'PL',
  éire: 'IE',
  'republic of ireland': 'IE',
};

/** ISO 3166-1 from a code or an English name. */
export function readCountry(text: string): string | null {
  const plain = text.trim().toLowerCase();
  return (Object.hasOwn(OTHER_NAMES, plain) ? OTHER_NAMES[plain] : codesByName().get(plain)) ?? null;
}

let names: Intl.DisplayNames | null = null;

export function nameOfCountry(code: string): string {
  names ??= new Intl.DisplayNames(['en'], { type: 'region' });
  return names.of(code) ?? code;
}

/** A zone by its name, or by its city: “Dubai”, “new york”. */
export function readZone(text: string): string | null {
  const plain = text.trim().toLowerCase().replaceAll(' ', '_');
  const zones = listZones();
  return (
    zones.find((zone) => zone.toLowerCase() === plain) ??
    zones.find((zone) => zone.includes('/') && zone.toLowerCase().split('/').at(-1) === plain) ??
    null
  );
}
