import type { OpenServices } from '#app/open-services.ts';
import { readCareer } from '#app/read-career.ts';
import { seeCareer } from '#app/see-career.ts';
import { InvalidInputError } from '#core/errors.ts';
import type { Career } from '#core/model/career.ts';
import { instantFrom } from '#core/time/instant.ts';
import type { CliContext } from '../../context.ts';
import { sayDay } from '../../say/day.ts';

/** The interview that was meant when none was named: the only one over without a debrief, or the one chosen. */
export async function chooseInterview({ io }: CliContext, services: OpenServices): Promise<string> {
  const now = services.world.now();
  const career = seeCareer(await readCareer(services), now);
  const open = career.interviews
    .filter(({ endsAt, status }) => instantFrom(endsAt) <= now && status !== 'cancelled')
    .filter(({ debrief }) => debrief === undefined)
    .sort((a, b) => instantFrom(b.endsAt) - instantFrom(a.endsAt))
    .map(({ id, startsAt }) => ({ value: id, label: labelOf(career, id, startsAt) }));
  const [only, ...others] = open;
  if (only === undefined)
    throw new InvalidInputError('no interview waits for a debrief; name one', 'interview');
  if (others.length === 0) return only.value;
  const ask = await io.openAsk?.();
  if (ask !== undefined) return ask.choose('Which interview?', open);
  const ids = open.map(({ value, label }) => `${value} (${label})`).join(', ');
  throw new InvalidInputError(`more than one interview waits for a debrief: ${ids}`, 'interview');
}

function labelOf(career: Career, interviewId: string, startsAt: string): string {
  const interview = career.interviews.find(({ id }) => id === interviewId);
  const opportunity = career.opportunities.find(({ id }) => id === interview?.opportunityId);
  const organization = career.organizations.find(({ id }) => id === opportunity?.organizationId);
  return `${organization?.name ?? '?'}, ${sayDay(startsAt)}`;
}
