import { InvalidInputError } from '#core/errors.ts';
import type { Envelope, LetterLayout, PrintForm } from '#core/letters/print-form.ts';
import type { Career } from '#core/model/career.ts';
import type { Channel } from '#core/model/lists.ts';
import type { Instant } from '#core/time/instant.ts';
import { printSheet } from '#print/print-sheet.ts';
import { type Sheet, sheetOf } from '#print/sheet.ts';
import { draftOf, recipientOf, refuseBlocked } from './letter-words.ts';
import { readCareer } from './read-career.ts';
import type { Services } from './services.ts';

export interface PrintInput {
  readonly draftId: string;
  readonly as: PrintForm;
  readonly layout?: LetterLayout | undefined;
  readonly envelope?: Envelope | undefined;
}

export interface PrintedDraft {
  readonly pdf: Uint8Array;
  readonly fileName: string;
  readonly pages: number;
  /** By how much it is too long, in words; `null` where it fits. */
  readonly tooLong: string | null;
  /** What the page has no line for, because it is not known. */
  readonly missing: readonly string[];
}

const CHANNEL_OF = { letter: 'post', card: 'hand', envelope: 'post', fax: 'fax' } as const satisfies Record<
  PrintForm,
  Channel
>;

/** As {@link printFrom}, of the stored career now. */
export async function printDraft(
  services: Pick<Services, 'career' | 'world'>,
  input: PrintInput,
): Promise<PrintedDraft> {
  return printFrom(await readCareer(services), services.world.now(), input);
}

/**
 * A draft on paper: letter, card to copy by hand, envelope or fax. Nothing is recorded: whether it was posted is the seeker's to
 * say.
 * @throws BlockedError for a letter that must not go out as it is.
 */
export async function printFrom(career: Career, now: Instant, input: PrintInput): Promise<PrintedDraft> {
  const { as, layout, envelope } = input;
  const draft = draftOf(career, input.draftId);
  const contact = recipientOf(career, draft, now);
  const at = `contacts.${contact.id}`;
  const sheet = sheetOf({ career, draft, now, layout });
  if (as === 'envelope' && !sheet.recipient.hasStreet) {
    throw new InvalidInputError(`there is no postal address of ${contact.name}`, `${at}.address`);
  }
  if (as !== 'envelope' && (draft.body ?? '').trim() === '')
    throw new InvalidInputError('is empty', `drafts.${draft.id}.body`);
  refuseBlocked(career, draft, CHANNEL_OF[as], now);
  const printed = await printSheet(sheet, as, { envelope, now });
  return { ...printed, fileName: `${as}.pdf`, missing: missingOn(sheet, as) };
}

function missingOn({ sender, recipient }: Sheet, form: PrintForm): readonly string[] {
  const lacks = {
    'your own address': form !== 'card' && form !== 'fax' && sender.address.length === 0,
    'your own telephone number': form === 'fax' && sender.phone === null,
    [`the address of ${recipient.name}`]: form === 'letter' && !recipient.hasStreet,
    [`the fax number of ${recipient.name}`]: form === 'fax' && recipient.fax === null,
  };
  return Object.entries(lacks).flatMap(([what, isMissing]) => (isMissing ? [what] : []));
}
