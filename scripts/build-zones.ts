// Writes src/core/time/data/zones.ts from moment-timezone's copy of the IANA data: offsets and the minutes at which they change.
import { writeFileSync } from 'node:fs';
import moment from 'moment-timezone';

const FROM = Date.UTC(2015, 0, 1);
const UNTIL = Date.UTC(2038, 0, 1);

const rules = new Map<string, number>();
const zones: Record<string, number> = {};
for (const name of moment.tz.names()) {
  const zone = moment.tz.zone(name);
  if (zone === null) throw new Error(`moment-timezone lists ${name} but does not know it.`);
  const changes: number[] = [];
  const offsets: number[] = [];
  for (const [index, until] of zone.untils.entries()) {
    const start = index === 0 ? -Infinity : (zone.untils[index - 1] ?? -Infinity);
    const end = until ?? Infinity;
    if (end <= FROM || start >= UNTIL) continue;
    offsets.push(Math.round(-(zone.offsets[index] ?? 0)));
    if (end < UNTIL) changes.push(end / 60_000);
  }
  const key = JSON.stringify([changes, offsets]);
  if (!rules.has(key)) rules.set(key, rules.size);
  zones[name] = rules.get(key) ?? 0;
}
// @types/moment-timezone lists dataVersion on the namespace.
const version = moment.tz.dataVersion;
const table = JSON.stringify({ version, rules: [...rules.keys()].map((key) => JSON.parse(key)), zones });
writeFileSync(
  'src/core/time/data/zones.ts',
  [
    `// Written by scripts/build-zones.ts from IANA time zone data ${version} (public domain), as packed by moment-timezone (MIT).`,
    `export const ZONE_TABLE_VERSION = '${version}';`,
    `export const ZONE_TABLE_JSON =\n  '${table}';`,
    '',
  ].join('\n'),
);
console.log(
  `${Object.keys(zones).length} zones, ${rules.size} distinct rules, ${table.length} bytes, ${version}`,
);
