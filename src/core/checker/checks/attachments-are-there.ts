import { defineCheck } from '../define-check.ts';

const SAYS =
  /\b(?:i(?: have|['’]ve)?\s+(?:also\s+)?(?:attach(?:ed)?|enclosed?)|i(?: am|['’]m)\s+(?:attaching|enclosing)|(?:please |you will )?find\s+(?:attached|enclosed)|(?:is|are)\s+(?:attached(?! to (?!this|the (?:e-?mail|message)))|enclosed)|(?:attached|enclosed)\s+(?:is|are|you|please)|(?:the|my)\s+(?:attached|enclosed)\s+\w+|see\s+attached|in the attachment)\b/iu;
const DENIES = /\b(?:nothing|not|no|without)\s+(?:attach|enclos)|attached nothing|enclosed nothing/iu;

export const attachmentsAreThere = defineCheck({
  id: 'attachments-are-there',
  group: 'form',
  severity: 'hint',
  overridable: false,
  summary: 'What a letter calls attached is added by hand before it goes.',
  why: 'Afterword sends the words alone; “attached” without the file is the most common slip of all.',
  examples: { passes: 'Here is the address of the paper.', found: '⟦I have attached⟧ the paper.' },
  look({ english, body, channel }) {
    if (!english || (channel !== 'email' && channel !== 'post' && channel !== 'fax')) return [];
    const match = SAYS.exec(body);
    if (
      match === null ||
      DENIES.test(body.slice(Math.max(0, match.index - 20), match.index + match[0].length + 12))
    )
      return [];
    return [
      {
        field: 'body',
        span: { start: match.index, end: match.index + match[0].length },
        message: 'You say that something comes with this letter: see that it does.',
      },
    ];
  },
});
