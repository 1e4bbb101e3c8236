import * as z from 'zod';

export const Mailbox = z.object({ name: z.string(), address: z.string() });
export type Mailbox = z.infer<typeof Mailbox>;

/** A message as it came, taken apart and no more: nothing in it is believed, run or fetched. */
export const ReceivedMessage = z.object({
  messageId: z.string().nullable(),
  /** Message-IDs with their angle brackets, the nearest last. */
  answers: z.array(z.string()),
  from: Mailbox.nullable(),
  to: z.array(Mailbox),
  subject: z.string(),
  /** As an ISO instant; `null` when there is none that can be read. */
  sentAt: z.string().nullable(),
  /** Every header field, its name in lower case, in order. */
  headers: z.array(z.tuple([z.string(), z.string()])),
  /** The plain text, or what remains of the HTML as text. */
  text: z.string(),
  /** Parts that programs read: `message/delivery-status`, `text/rfc822-headers`, `message/rfc822`, `text/calendar`. */
  parts: z.array(z.object({ type: z.string(), text: z.string() })),
});
export type ReceivedMessage = z.infer<typeof ReceivedMessage>;

/** The value of the first header field of that name; `null` when there is none. */
export function headerOf({ headers }: Pick<ReceivedMessage, 'headers'>, name: string): string | null {
  return headers.find(([known]) => known === name)?.[1].trim() ?? null;
}
