import type { Step } from '../agenda/agenda.ts';
import { InvalidInputError } from '../errors.ts';
import type { Career } from '../model/career.ts';
import type { Draft } from '../model/draft.ts';
import type { Action, Channel } from '../model/lists.ts';
import type { Instant } from '../time/instant.ts';
import { type Brief, readBrief } from './brief.ts';
import type { PurposeDefinition } from './define-purpose.ts';
import { frameForeign, frameText } from './frame.ts';
import { layOut } from './lay-out.ts';
import type { Part } from './message.ts';
import { PURPOSE_WRITERS } from './purposes/index.generated.ts';

export interface DraftRequest {
  readonly career: Career;
  readonly step: Step;
  readonly now: Instant;
  /** Another than the step's own. */
  readonly channel?: Channel | undefined;
  /** BCP 47; another than recipient and seeker are known to share. */
  readonly language?: string | undefined;
  /** The seeker's own paragraphs, to stand between greeting and closing instead of ours. */
  readonly text?: string | undefined;
  readonly draftId: string;
}

const BY_ID: ReadonlyMap<string, PurposeDefinition> = new Map(
  PURPOSE_WRITERS.map((purpose): [string, PurposeDefinition] => [purpose.id, purpose]),
);

/**
 * A first draft for one step, from nothing but the facts: `slots` names what each sentence rests on, `missing` what
 * would have made it better. The same facts always give the same words.
 * @throws InvalidInputError for a step that no message goes out for.
 */
export function composeDraft({ draftId, text, ...request }: DraftRequest): Draft {
  const { step } = request;
  const purpose = purposeOf(step.action);
  const brief = readBrief(request);
  const ours = brief.tongue === 'en' ? purpose.compose(brief) : frameForeign(brief, purpose.summary);
  const message = text === undefined ? ours : frameText(text, ours);
  const { body, parts } = layOut(message, brief);
  const missing = [...missingFor(brief), ...(message.missing ?? [])];
  return {
    id: draftId,
    purpose: purpose.id,
    ...(step.opportunityId === null ? {} : { opportunityId: step.opportunityId }),
    ...(step.interviewId === null ? {} : { interviewId: step.interviewId }),
    ...(brief.contact === null ? {} : { contactId: brief.contact.id }),
    channel: brief.channel,
    language: brief.language,
    ...(hasSubject(brief.channel) ? { subject: message.subject } : {}),
    body,
    from: 'composer',
    slots: parts.map(({ slot, text, facts }: Part) => ({ slot, text, facts: [...facts] })),
    ...(missing.length === 0 ? {} : { missing }),
    step: step.key,
  };
}

function purposeOf(action: Action): PurposeDefinition {
  const purpose = BY_ID.get(action);
  if (purpose === undefined) {
    throw new InvalidInputError(`nothing is written for “${action}”: it is something you do by yourself`);
  }
  return purpose;
}

/** What any message needs and this one does not have. */
function missingFor({ contact, seeker, medium }: Brief): readonly string[] {
  const missing: string[] = [];
  if (contact === null) missing.push('the person this goes to');
  if (medium === 'call' && seeker.phone === undefined)
    missing.push('your own telephone number, for a voicemail');
  return missing;
}

/** Mail has a subject, and so has the cover of a fax. */
function hasSubject(channel: Channel): boolean {
  return channel === 'email' || channel === 'fax';
}
