import type { Step } from '#core/agenda/agenda.ts';
import { planAgenda } from '#core/agenda/plan-agenda.ts';
import { composeDraft } from '#core/composer/compose-draft.ts';
import { NotFoundError } from '#core/errors.ts';
import type { Career } from '#core/model/career.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Channel } from '#core/model/lists.ts';
import type { Instant } from '#core/time/instant.ts';

export interface StepRequest {
  readonly career: Career;
  /** The key of a step of the agenda at `now`. */
  readonly step: string;
  readonly now: Instant;
  readonly channel?: Channel | undefined;
  /** BCP 47; another than recipient and seeker are known to share. */
  readonly language?: string | undefined;
  /** The seeker's own paragraphs, to stand between greeting and closing instead of ours. */
  readonly text?: string | undefined;
  readonly draftId: string;
}

/** A first draft for a step of the agenda. @throws NotFoundError naming the steps there are. */
export function composeForStep({ step: key, ...request }: StepRequest): Draft {
  return composeDraft({ ...request, step: findStep(request.career, key, request.now) });
}

/** As many as a line can show. */
const SHOWN = 10;

/** The step of the agenda at `now` with this key. @throws NotFoundError naming the steps there are. */
export function findStep(career: Career, key: string, now: Instant): Step {
  const { steps } = planAgenda(career, now);
  const step = steps.find((each) => each.key === key);
  if (step !== undefined) return step;
  const keys = steps.slice(0, SHOWN).map((each) => each.key);
  const more = steps.length > SHOWN ? `, and ${steps.length - SHOWN} more` : '';
  throw new NotFoundError(
    'step',
    key,
    keys.length === 0 ? 'the agenda, which is empty' : `the agenda, which has ${keys.join(', ')}${more}`,
  );
}
