import type { Career } from '../model/career.ts';
import type { Instant } from '../time/instant.ts';
import { formatInZone } from '../time/zones.ts';
import { AGENDA_FORMAT, type Agenda } from './agenda.ts';

/** What is worth doing at `now`, and where nothing is owed. The same career and instant always give the same agenda. */
export function planAgenda(career: Career, now: Instant): Agenda {
  return { format: AGENDA_FORMAT, at: formatInZone(career.seeker.zone, now), steps: [], quiet: [] };
}
