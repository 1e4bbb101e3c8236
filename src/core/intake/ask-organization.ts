import type { CareerView } from '../facts/career-view.ts';
import type { Organization } from '../model/organization.ts';
import { civilOf, type Day } from '../time/day.ts';
import type { CalendarEvent } from './calendar-event.ts';
import {
  clocksOf,
  countryOfZone,
  nameOfCountry,
  readCountry,
  readZone,
  sameClock,
  zonesOf,
} from './countries.ts';
import { countryOfDomain, nameFromDomain } from './mail-domain.ts';
import type { Questionnaire } from './questionnaire.ts';

/** One that is known, or one to add. */
export type OrganizationPlan =
  | { readonly known: string }
  | { readonly add: Pick<Organization, 'name' | 'country' | 'zone' | 'kind'> };

export interface OrganizationContext {
  readonly event: CalendarEvent;
  readonly view: CareerView;
  readonly today: Day;
  /** The domain of its people's addresses, when that is known. */
  readonly domain: string | null;
  /** Known organizations it may be, likeliest first. */
  readonly candidates: readonly Organization[];
}

const WORDS = {
  employer: { id: 'organization', ask: 'Which organization is the interview with?', place: 'is it' },
  agency: { id: 'agency', ask: 'Which agency is it?', place: 'is the agency' },
} as const;

/** Which organization; of a new one also the country and the clock, on which its days and hours depend. */
export function askOrganization(
  kind: keyof typeof WORDS,
  context: OrganizationContext,
  sheet: Questionnaire,
): OrganizationPlan | null {
  const { view, candidates } = context;
  const words = WORDS[kind];
  const answer = sheet.ask(
    {
      id: words.id,
      ask: words.ask,
      choices: candidates.map(({ id, name }) => ({ id, label: name })),
      free: true,
      suggested: candidates[0]?.id ?? guessName(context),
    },
    (text) => (text.length <= 200 ? text : null),
  );
  if (answer === null) return null;
  const known = view.organizations.get(answer) ?? byName(answer, view);
  if (known !== undefined) return { known: known.id };
  const country = askCountry(`${words.id}Country`, `In which country ${words.place}?`, context, sheet);
  const zone = country === null ? null : zoneIn(`${words.id}Zone`, country, context, sheet);
  if (country === null || zone === null) return null;
  return { add: { name: answer, kind, country, zone } };
}

function byName(name: string, view: CareerView): Organization | undefined {
  return [...view.organizations.values()].find((known) => known.name.toLowerCase() === name.toLowerCase());
}

function guessName({ event, domain }: OrganizationContext): string | null {
  const texts = [event.place, event.summary, event.description?.slice(0, 4_000)].filter(
    (text) => text != null,
  );
  if (domain !== null) return nameFromDomain(domain, texts);
  const named = /\s(?:with|at|@|bei|chez)\s+(\p{Lu}[\p{L}\p{N}&'’.]*(?:\s+\p{Lu}[\p{L}\p{N}&'’.]*){0,3})/u;
  return named.exec(event.summary ?? '')?.[1] ?? null;
}

function askCountry(
  id: string,
  ask: string,
  { event, view, domain, today }: OrganizationContext,
  sheet: Questionnaire,
): string | null {
  const own = view.seeker.country ?? null;
  const { zone } = event.start;
  const year = civilOf(today).year;
  const ofPlace = countryInPlace(event.place);
  const ofZone = zone === null || zone === 'UTC' ? null : countryOfZone(zone);
  // Windows has one name for the clocks of several countries; then the seeker's own is as likely as the one it is named for.
  const isShared =
    own !== null &&
    zone !== null &&
    ofZone !== null &&
    zonesOf(own).some((each) => sameClock(each, zone, year));
  const ofDomain = domain === null ? null : countryOfDomain(domain);
  const likely = [ofPlace, ofDomain, isShared ? own : ofZone, ofZone, own];
  const countries = [...new Set(likely)].filter((code) => code !== null);
  return sheet.ask(
    {
      id,
      ask,
      choices: countries.map((code) => ({ id: code, label: nameOfCountry(code) })),
      free: true,
      suggested: countries[0] ?? null,
    },
    readCountry,
  );
}

/** “…, 10119 Berlin, Germany”. */
function countryInPlace(place: string | null): string | null {
  const last = place?.split(',').at(-1)?.trim() ?? '';
  // Two letters at the end are as often a state as a country.
  return last.length > 3 ? readCountry(last) : null;
}

/** The clock of the invitation where it is one of that country, else the country's only one; else it is asked. */
function zoneIn(
  id: string,
  country: string,
  { event, today }: OrganizationContext,
  sheet: Questionnaire,
): string | null {
  const { year } = civilOf(today);
  const zones = zonesOf(country);
  const { zone } = event.start;
  const same =
    zone === null || zone === 'UTC' ? undefined : zones.find((each) => sameClock(each, zone, year));
  if (zone !== null && zones.includes(zone)) return zone;
  if (same !== undefined) return same;
  const clocks = clocksOf(country, year);
  if (clocks.length === 1) return clocks[0] ?? null;
  return sheet.ask(
    {
      id,
      ask: `By the clock of which place in ${nameOfCountry(country)}?`,
      choices: clocks.map((each) => ({
        id: each,
        label: each.replace(/^[^/]+\//, '').replaceAll('_', ' '),
      })),
      free: true,
      suggested: clocks[0] ?? null,
    },
    readZone,
  );
}
