import * as z from 'zod';
import { compareAgendas, StepDifference } from '#core/agenda/compare-agendas.ts';
import { planAgenda } from '#core/agenda/plan-agenda.ts';
import type { Career } from '#core/model/career.ts';
import { changeParameter } from '#core/playbook/describe-playbook.ts';
import { readCareer } from './read-career.ts';
import type { Services } from './services.ts';

/** One parameter to change; `value: null` puts the default back. */
export const PlaybookChange = z.strictObject({
  rule: z.string().min(1).max(200),
  parameter: z.string().min(1).max(200),
  value: z.union([z.number(), z.boolean()]).nullable(),
});
export type PlaybookChange = z.infer<typeof PlaybookChange>;

/** What the change does to today's agenda. */
export const PlaybookEffect = z.object({ steps: z.array(StepDifference) });
export type PlaybookEffect = z.infer<typeof PlaybookEffect>;

/** Changes one parameter of a rule, and says which steps move by it. */
export async function changePlaybook(
  { career, world }: Pick<Services, 'career' | 'world'>,
  change: PlaybookChange,
): Promise<PlaybookEffect> {
  const now = world.now();
  return career.change((present) => {
    const changed = withChange(present, change);
    return { career: changed, result: effectOf(present, changed, now) };
  });
}

/** The same without doing it: shown before the seeker decides. */
export async function previewPlaybook(
  services: Pick<Services, 'career' | 'world'>,
  change: PlaybookChange,
): Promise<PlaybookEffect> {
  const present = await readCareer(services);
  return effectOf(present, withChange(present, change), services.world.now());
}

function withChange(career: Career, { rule, parameter, value }: PlaybookChange): Career {
  return { ...career, playbook: changeParameter(career.playbook, rule, parameter, value) };
}

function effectOf(before: Career, after: Career, now: ReturnType<Services['world']['now']>): PlaybookEffect {
  return { steps: [...compareAgendas(planAgenda(before, now), planAgenda(after, now))] };
}
