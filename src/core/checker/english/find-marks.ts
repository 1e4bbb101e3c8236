import type { Found } from '../define-check.ts';

type Mark = Omit<Found, 'field'>;

/** Text that is an address, a number or a file name keeps its marks. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S{1,500}|(?<!\S)\S{1,200}@\S{1,200}|(?<!\S)\S{1,200}\.(?:com|org|net|io|pdf|docx?|js|ts|py|dev|ai|app|edu|gov|co|ie|de|uk)\b\S{0,200}/giu;

/** Stray spaces, doubled and lonely marks. French puts spaces before marks, so only what is wrong everywhere is looked for there. */
export function findMarks(text: string, language: string): readonly Mark[] {
  const plain = text.replace(ADDRESS, (found) => 'x'.repeat(found.length));
  const found: Mark[] = [];
  const add = (pattern: RegExp, right: (match: RegExpExecArray) => string, message: string, hint = false) => {
    for (const match of plain.matchAll(pattern)) {
      found.push({
        span: { start: match.index, end: match.index + match[0].length },
        message,
        suggestions: [right(match)],
        ...(hint ? { severity: 'hint' as const } : {}),
      });
    }
  };
  if (!/^fr/i.test(language)) {
    add(
      /(?<=[\p{L}\p{N})])[ \t]+([,.;:!?])(?![\p{P}\p{N}\p{L}])(?!-)/gu,
      (match) => match[1] ?? '',
      'No space belongs before this mark.',
    );
  }
  add(/(?<=\p{L}),(?=\p{L}{2})/gu, () => ', ', 'A space is missing after the comma.');
  add(
    /(?<=\p{Ll}{2})([.!?])(?=\p{Lu}\p{Ll})/gu,
    (match) => `${match[1] ?? ''} `,
    'A space is missing after the sentence.',
  );
  add(/(?<=\S)(?<![.!?:])[ \t]{2,}(?=[\p{L}\p{N}])/gu, () => ' ', 'More than one space stands here.', true);
  add(
    /(?<![.,;]),{2,}|(?<![;]);{2}|(?<!\.)\.\.(?!\.)|,\.|\.,(?!\p{L})/gu,
    (match) => match[0].slice(0, 1),
    'Two marks stand where one belongs.',
  );
  add(
    /\([ \t]+|(?<![ \t])[ \t]+\)/gu,
    (match) => match[0].trim(),
    'No space belongs inside the bracket.',
    true,
  );
  return [...found, ...lonely(plain, '(', ')'), ...lonely(plain, '“', '”')];
}

/** A bracket or quote with no partner in its paragraph. Smileys and lists like `a)` are let be. */
function lonely(text: string, open: string, close: string): readonly Mark[] {
  let offset = 0;
  return text.split('\n\n').flatMap((paragraph) => {
    const start = offset;
    offset += paragraph.length + 2;
    const opens = paragraph.split(open).length - 1;
    const closes = paragraph.split(close).length - 1;
    if (opens <= closes || (open === '“' && opens === closes + 1 && /^\s*“/u.test(text.slice(offset))))
      return [];
    const at = start + paragraph.lastIndexOf(open);
    return [
      { span: { start: at, end: at + 1 }, message: `This “${open}” is never closed.`, suggestions: [] },
    ];
  });
}
