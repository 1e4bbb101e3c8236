import { planAgenda } from '#core/agenda/plan-agenda.ts';
import type { Career } from '#core/model/career.ts';
import {
  addMilliseconds,
  DAY_LENGTH,
  formatInstant,
  HOUR,
  type Instant,
  instantFrom,
} from '#core/time/instant.ts';
import { aCareer } from '#testing/career-builder.ts';
import { measure } from './measure.ts';
import type { Row } from './print-table.ts';

const NOW = instantFrom('2028-02-23T09:00:00+00:00');

/** The agenda of a search of one opportunity, of a busy one, and of a year of a career centre in one file. */
export async function benchAgenda(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const count of [1, 100, 1000]) {
    const career = aSearchOf(count);
    const name = `agenda, ${count} ${count === 1 ? 'opportunity' : 'opportunities'}`;
    const time = await measure(() => planAgenda(career, NOW));
    rows.push({ name, time, ...(count === 1 ? {} : { besides: 'agenda, 1 opportunity' }) });
  }
  return rows;
}

/** Opportunities with a panel of two, a debrief, thanks sent and a date promised, spread over the last two months. */
export function aSearchOf(count: number): Career {
  const story = aCareer();
  for (let number = 1; number <= count; number++) {
    const ended = addMilliseconds(NOW, -(number % 60) * DAY_LENGTH);
    const people = [`Ada Byrne ${letters(number)}`, `Séamus de Búrca ${letters(number)}`];
    story
      .opportunityAt(`Quayside ${number}`)
      .interviewWith(people, said(addMilliseconds(ended, -HOUR)), said(ended))
      .debriefed({ topics: [{ text: 'ghosting in wide-angle lenses' }] })
      .toldToExpectAnAnswer(said(addMilliseconds(ended, 14 * DAY_LENGTH)).slice(0, 10), said(ended));
    if (number % 3 > 0) story.thanked(people[0] ?? '', said(addMilliseconds(ended, HOUR)));
  }
  return story.career();
}

function said(instant: Instant): string {
  return formatInstant(instant, 0);
}

/** A family name of its own, of letters only. */
function letters(number: number): string {
  return [...String(number)]
    .map((digit) => 'bcdfghjklm'[Number(digit)])
    .join('')
    .replace(/^./, (first) => first.toUpperCase());
}
