import type { Organization } from '../model/organization.ts';
import { addDays, type Day, dayFrom, earlierDay, parseDay, type Weekday, weekdayOf } from './day.ts';
import { HOLIDAYS_KNOWN, holidayOn, knowsCountry } from './holidays.ts';
import { minutesOf } from './instant.ts';
import { weekendOf } from './weekends.ts';

/** Why a day is closed, in the words shown to the seeker. */
export interface ClosedDay {
  readonly reason: string;
  readonly kind: 'weekend' | 'holiday' | 'closure';
  readonly isEstimated: boolean;
}

/** Where business days are counted. */
export interface CalendarPlace {
  readonly country: string;
  readonly subdivision: string | null;
  readonly weekend: readonly Weekday[] | null;
  readonly closed: readonly { readonly from: Day; readonly until: Day }[];
  readonly open: ReadonlySet<Day>;
  /** Days that end early, with the minute of the day at which they do. */
  readonly short: ReadonlyMap<Day, number>;
}

/** No organization rests longer than this in a row; a search for a working day gives up after it. */
const LONGEST_CLOSURE = 400;
const COUNTED_ONE_BY_ONE = 3_653;

/** The days on which somebody works. All arithmetic is in plain dates of their own calendar. */
export class BusinessCalendar {
  readonly #place: CalendarPlace;
  readonly #known = new Map<Day, ClosedDay | null>();
  readonly #parts = new Map<Day, string | null>();

  constructor(place: CalendarPlace) {
    this.#place = place;
  }

  get country(): string {
    return this.#place.country;
  }

  /** Why nobody works on `day`, or `null` when they do. */
  closedOn(day: Day): ClosedDay | null {
    let closed = this.#known.get(day);
    if (closed === undefined) {
      closed = this.#look(day);
      this.#known.set(day, closed);
    }
    return closed;
  }

  isOpen(day: Day): boolean {
    return this.closedOn(day) === null;
  }

  /** The minute at which a short day ends, or `null` for an ordinary one. */
  endsEarlyAt(day: Day): number | null {
    return this.#place.short.get(day) ?? null;
  }

  /** A day of which part is a public holiday, named: it stays a business day. */
  partHolidayOn(day: Day): string | null {
    let name = this.#parts.get(day);
    if (name === undefined) {
      const holiday = holidayOn(this.#place.country, this.#place.subdivision, day);
      name = holiday?.isPart === true ? holiday.name : null;
      this.#parts.set(day, name);
    }
    return name;
  }

  /** `day` when somebody works then, else the next day on which somebody does. */
  onOrAfter(day: Day): Day {
    for (let candidate = day; candidate < day + LONGEST_CLOSURE; candidate = addDays(candidate, 1)) {
      if (this.isOpen(candidate)) return candidate;
    }
    return day;
  }

  onOrBefore(day: Day): Day {
    for (let candidate = day; candidate > day - LONGEST_CLOSURE; candidate = addDays(candidate, -1)) {
      if (this.isOpen(candidate)) return candidate;
    }
    return day;
  }

  /** The `count`-th business day after `day`, which is day 0 itself whether open or not; negative counts go back. */
  add(day: Day, count: number): Day {
    let current = day;
    for (let left = Math.abs(count); left > 0; left--) {
      current = count > 0 ? this.onOrAfter(addDays(current, 1)) : this.onOrBefore(addDays(current, -1));
    }
    return current;
  }

  /**
   * Business days after `from` up to and including `until`; 0 when `until` is not later. Beyond ten years whole weeks
   * count as the last week does: “until further notice” is often written as a date in the year 9999.
   */
  between(from: Day, until: Day): number {
    const near = earlierDay(until, addDays(from, COUNTED_ONE_BY_ONE));
    let count = 0;
    for (let day = addDays(from, 1); day <= near; day = addDays(day, 1)) if (this.isOpen(day)) count++;
    if (near === until) return count;
    const perWeek = this.between(addDays(near, -7), near);
    return count + Math.floor((until - near) / 7) * perWeek;
  }

  /** What is taken for granted about the days up to `until`, in plain sentences. */
  assumptionsUntil(until: Day): readonly string[] {
    if (!knowsCountry(this.#place.country)) {
      return [
        `The public holidays of ${this.#place.country} are not known here, so only weekends are left out.`,
      ];
    }
    return until > HOLIDAYS_KNOWN.until || until < HOLIDAYS_KNOWN.from
      ? ['The public holidays of that year are not known here, so only weekends are left out.']
      : [];
  }

  #look(day: Day): ClosedDay | null {
    const { country, subdivision, weekend, closed, open } = this.#place;
    if (closed.some((range) => range.from <= day && day <= range.until)) {
      return { reason: 'they are closed', kind: 'closure', isEstimated: false };
    }
    if (open.has(day)) return null;
    const holiday = holidayOn(country, subdivision, day);
    if (holiday !== null && !holiday.isPart) {
      return { reason: holiday.name, kind: 'holiday', isEstimated: holiday.isEstimated };
    }
    return (weekend ?? weekendOf(country, subdivision, day)).includes(weekdayOf(day))
      ? { reason: 'the weekend', kind: 'weekend', isEstimated: false }
      : null;
  }
}

const NOTHING_SPECIAL = { weekend: null, closed: [], open: new Set<Day>(), short: new Map<Day, number>() };

export function calendarOfCountry(country: string, subdivision: string | null = null): BusinessCalendar {
  return new BusinessCalendar({ country, subdivision, ...NOTHING_SPECIAL });
}

export function calendarOfOrganization(organization: Organization): BusinessCalendar {
  return new BusinessCalendar({
    country: organization.country,
    subdivision: organization.subdivision ?? null,
    weekend: organization.weekend ?? null,
    closed: (organization.closed ?? []).map((closure) =>
      typeof closure === 'string'
        ? { from: dayFrom(closure), until: dayFrom(closure) }
        : { from: dayFrom(closure.from), until: dayFrom(closure.until) },
    ),
    open: new Set((organization.open ?? []).map(dayFrom)),
    short: new Map((organization.short ?? []).map(({ on, end }) => [parseDay(on) as Day, minutesOf(end)])),
  });
}
