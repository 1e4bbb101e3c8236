import { CAREER_FORMAT, type Career } from '#core/model/career.ts';
import { parseCareer } from '#core/model/parse-career.ts';
import type { Instant } from '#core/time/instant.ts';
import { sampleDates } from './sample-dates.ts';
import { sampleDrafts, sampleInterviews, sampleOpportunities } from './sample-interviews.ts';
import { sampleJournal } from './sample-journal.ts';
import { SAMPLE_PEOPLE } from './sample-people.ts';

/** A search in full swing, made up: eight opportunities in varied states, as they would stand at `now`. */
export function sampleCareer(now: Instant): Career {
  const dates = sampleDates(now);
  return parseCareer({
    format: CAREER_FORMAT,
    ...SAMPLE_PEOPLE,
    opportunities: sampleOpportunities(dates),
    interviews: sampleInterviews(dates),
    drafts: sampleDrafts(),
    journal: sampleJournal(dates),
  });
}
