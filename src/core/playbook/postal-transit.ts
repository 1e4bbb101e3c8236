import type { BusinessCalendar } from '../time/business-calendar.ts';
import { addDays, type Day, weekdayOf } from '../time/day.ts';

/**
 * Delivery days within which 95 of 100 letters arrive. US: USPS First-Class, 1 to 5 days; GB: Royal Mail 1st class;
 * DE: Deutsche Post, since 2025; FR: lettre verte. Elsewhere, and across a border, a cautious guess.
 */
const DELIVERY_DAYS: Readonly<Record<string, number>> = { US: 5, GB: 2, DE: 4, FR: 4, JP: 3 };
const USUAL_DELIVERY_DAYS = 5;
const DELIVERY_DAYS_ABROAD = 15;
/** A courier delivers on the next working day. */
const COURIER_DELIVERY_DAYS = 1;

export interface Carriage {
  readonly post: Day;
  readonly courier: Day;
  readonly hand: Day;
}

/**
 * The last days on which a letter can set out to be there `margin` business days before `decision`.
 * Post moves Monday to Saturday, and not on public holidays.
 */
export function lastDaysToSend(
  decision: Day,
  margin: number,
  from: string,
  calendar: BusinessCalendar,
): Carriage {
  const arrival = calendar.add(decision, -margin);
  const days =
    from === calendar.country ? (DELIVERY_DAYS[from] ?? USUAL_DELIVERY_DAYS) : DELIVERY_DAYS_ABROAD;
  return {
    post: deliveryDaysBefore(arrival, days, calendar),
    courier: calendar.add(arrival, -COURIER_DELIVERY_DAYS),
    hand: arrival,
  };
}

function deliveryDaysBefore(arrival: Day, count: number, calendar: BusinessCalendar): Day {
  let day = arrival;
  for (let left = count; left > 0; left--) {
    do day = addDays(day, -1);
    while (!isDelivered(day, calendar));
  }
  return day;
}

function isDelivered(day: Day, calendar: BusinessCalendar): boolean {
  return weekdayOf(day) !== 'sun' && calendar.closedOn(day)?.kind !== 'holiday';
}
