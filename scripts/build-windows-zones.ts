// Writes the tables between time zones and what calendars and people call them: Windows' names from Unicode CLDR, countries from
// the IANA data that moment-timezone carries.
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const MapZone = z.object({
  mapZone: z.object({ _other: z.string(), _type: z.string(), _territory: z.string() }),
});
const WindowsZones = z.object({
  supplemental: z.object({
    version: z.object({ _cldrVersion: z.string() }),
    windowsZones: z.object({ mapTimezones: z.array(MapZone) }),
  }),
});
const Meta = z.object({
  version: z.string(),
  zones: z.record(z.string(), z.object({ countries: z.array(z.string()) })),
});

const read = (path: string): unknown => JSON.parse(readFileSync(`node_modules/${path}`, 'utf8'));
const { supplemental } = WindowsZones.parse(read('cldr-core/supplemental/windowsZones.json'));
const meta = Meta.parse(read('moment-timezone/data/meta/latest.json'));

const windows = supplemental.windowsZones.mapTimezones
  .filter(({ mapZone }) => mapZone._territory === '001')
  .map(({ mapZone }): [string, string] => [mapZone._other, mapZone._type.split(' ')[0] ?? '']);
const countries = Object.entries(meta.zones)
  .map(([zone, { countries: codes }]): [string, string] => [zone, codes[0] ?? ''])
  .sort(([a], [b]) => (a < b ? -1 : 1));

writeFileSync(
  'src/calendar/windows-zones.generated.ts',
  [
    `// Written by scripts/build-windows-zones.ts from Unicode CLDR ${supplemental.version._cldrVersion}, supplemental/windowsZones (territory 001).`,
    '// © Unicode, Inc.; Unicode License v3, https://www.unicode.org/license.txt',
    '/** What Windows and Outlook call a time zone, and the IANA zone it stands for. */',
    'export const WINDOWS_ZONES: Readonly<Record<string, string>> = {',
    ...windows.map(([name, zone]) => `  ${JSON.stringify(name)}: ${JSON.stringify(zone)},`),
    '};',
    '',
  ].join('\n'),
);
writeFileSync(
  'src/core/intake/zone-countries.generated.ts',
  [
    `// Written by scripts/build-windows-zones.ts from IANA time zone data ${meta.version} (public domain), as packed by moment-timezone (MIT).`,
    '/** The country a zone is named for, as ISO 3166-1; the first of several. */',
    'export const ZONE_COUNTRIES: Readonly<Record<string, string>> = {',
    ...countries.map(([zone, country]) => `  ${JSON.stringify(zone)}: ${JSON.stringify(country)},`),
    '};',
    '',
  ].join('\n'),
);
console.log(`${windows.length} Windows names, ${countries.length} zones with a country`);
