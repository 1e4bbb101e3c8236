const WEEKDAY = `(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
const MONTH = `(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;

const NAMED_TIME = new RegExp(
  [
    String.raw`\b${WEEKDAY}s?\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\b`,
    String.raw`\b${MONTH} \d{1,2}(?:st|nd|rd|th)?\b`,
    String.raw`\b(?:the|week of(?: the)?) \d{1,2}(?:st|nd|rd|th)\b`,
    String.raw`\b(?:today|tomorrow|tonight|this (?:week|month|afternoon|evening)|next (?:week|month|few (?:days|weeks)))\b`,
    String.raw`\b(?:end|middle|beginning|course|start|week) of (?:the |this |next |january|february|march|april|may|june|july|august|september|october|november|december)`,
    String.raw`\b(?:early|mid|late) (?:next |in )?(?:week|month|${MONTH})\b`,
    String.raw`\b(?:in|within|about|for|next|another) (?:about |the next |a |the |another )?(?:\d+|one|two|three|four|five|six|seven|eight|ten|fourteen|couple of|few)(?: (?:business|working))? (?:hours?|days?|weeks?|months?)\b`,
    String.raw`\bwithin (?:the |a |an )?(?:hour|day|week|fortnight|month)\b`,
  ].join('|'),
);

/** Whether a sentence in plain text names a time that can be counted with, however loosely. */
export function namesATime(plain: string): boolean {
  return NAMED_TIME.test(plain);
}
