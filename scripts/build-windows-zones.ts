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

const Packed = z.object({ links: z.array(z.string()) });

const read = (path: string): unknown => JSON.parse(readFileSync(`node_modules/${path}`, 'utf8'));
const { supplemental } = WindowsZones.parse(read('cldr-core/supplemental/windowsZones.json'));
const meta = Meta.parse(read('moment-timezone/data/meta/latest.json'));

const { links } = Packed.parse(read('moment-timezone/data/packed/latest.json'));

/** Names that were changed, such as Asia/Calcutta; which of the two is the old one depends on the list. */
const modern = new Map(
  links
    .map((link) => link.split('|'))
    .flatMap(([a = '', b = '']) => {
      if (a in meta.zones && !(b in meta.zones)) return [[b, a] as const];
      return b in meta.zones && !(a in meta.zones) ? [[a, b] as const] : [];
    })
    .filter(([old]) => old.includes('/') && !old.startsWith('Etc/')),
);
const windows = supplemental.windowsZones.mapTimezones
  .filter(({ mapZone }) => mapZone._territory === '001')
  .map(({ mapZone }): [string, string] => {
    const [zone = ''] = mapZone._type.split(' ');
    return [mapZone._other, modern.get(zone) ?? zone];
  });
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
  'src/calendar/zone-aliases.generated.ts',
  [
    `// Written by scripts/build-windows-zones.ts from IANA time zone data ${meta.version} (public domain), as packed by moment-timezone (MIT).`,
    '/** What zones were called before, and what they are called now. */',
    'export const ZONE_ALIASES: Readonly<Record<string, string>> = {',
    ...[...modern]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([old, zone]) => `  ${JSON.stringify(old)}: ${JSON.stringify(zone)},`),
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
