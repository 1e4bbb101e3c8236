import { ENVELOPES, type Envelope, envelopeFor, type PrintForm } from '#core/letters/print-form.ts';
import type { Sheet } from './sheet.ts';
import { typeset } from './typeset.ts';
import { CARD } from './typst/card.ts';
import { COMMON } from './typst/common.ts';
import { ENVELOPE } from './typst/envelope.ts';
import { FAX } from './typst/fax.ts';
import { LETTER } from './typst/letter.ts';

export interface Printed {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** By how much it is too long, in words; `null` where it fits. */
  readonly tooLong: string | null;
}

const SOURCES = { letter: LETTER, card: CARD, envelope: ENVELOPE, fax: FAX } as const satisfies Record<
  PrintForm,
  string
>;
/** Pages a form may have before it is too long: a card has two sides, a fax its cover and one page. */
const ROOM = { letter: 1, card: 2, envelope: 1, fax: 2 } as const satisfies Record<PrintForm, number>;
const MARGIN = { letter: 20, card: 12, envelope: 9, fax: 25 } as const satisfies Record<PrintForm, number>;

/** A form as PDF, and whether it fits. */
export async function printSheet(
  sheet: Sheet,
  form: PrintForm,
  { envelope, now }: { readonly envelope?: Envelope | undefined; readonly now: number },
): Promise<Printed> {
  const size = ENVELOPES[envelope ?? envelopeFor(sheet.layout)];
  const { pdf, pages, endsAt } = await typeset(COMMON + SOURCES[form], { ...sheet, size }, now);
  return { pdf, pages, tooLong: pages <= ROOM[form] ? null : sayTooLong(form, pages, endsAt) };
}

function sayTooLong(form: PrintForm, pages: number, endsAt: number): string {
  const over = Math.max(1, Math.round(endsAt - MARGIN[form]));
  const more = pages - ROOM[form] - 1;
  const wholly = more === 0 ? '' : `${more} ${more === 1 ? 'page' : 'pages'} and `;
  const what = form === 'card' ? 'two sides' : form === 'fax' ? 'a page after the cover' : 'one page';
  return `the ${form} is longer than ${what} by ${wholly}${over} mm`;
}
