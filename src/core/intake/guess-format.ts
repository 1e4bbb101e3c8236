import type { Interview } from '../model/interview.ts';
import type { CalendarEvent } from './calendar-event.ts';

const VIDEO =
  /meet\.google\.com|teams\.(?:microsoft|live)\.com|zoom\.us|webex\.com|whereby\.com|gotomeet|bluejeans|meet\.jit\.si|chime\.aws|\bmicrosoft teams\b|\bteams-besprechung\b|\bgoogle meet\b|\bzoom meeting\b|\bvideo (?:call|interview|conference)\b|\bvideokonferenz\b|\bvisio\b/i;
const PHONE =
  /\b(?:phone|telephone|by tel|call you|phone screen|phone call|telefon|téléphone)\b|^tel:|^\+?[\d ()-]{8,}$/i;
const URL = /https?:\/\/\S+/gi;
/** What is left of a place that is only a video room. */
const NO_PLACE =
  /^(?:(?:réunion )?microsoft teams(?:[- ](?:meeting|besprechung))?|google meet|zoom(?: meeting)?|online|virtual|remote|webex|video|tbd|tba|n\/a|[\s,;/|-])*$/i;

/** Everything it says about how they meet: one kind is certain; a room and a link together, or nothing at all, is asked about. */
export function formatsIn(event: CalendarEvent): readonly NonNullable<Interview['format']>[] {
  const place = event.place ?? '';
  const title = event.summary ?? '';
  const isVideo = VIDEO.test([place, title, ...event.links, event.description ?? ''].join('\n'));
  const isPhone = PHONE.test(place) || PHONE.test(title);
  const isPlace = !PHONE.test(place) && !NO_PLACE.test(place.replace(URL, ''));
  const kinds: NonNullable<Interview['format']>[] = [];
  if (isVideo) kinds.push('video');
  if (isPhone) kinds.push('phone');
  if (isPlace) kinds.push('onsite');
  return kinds;
}
