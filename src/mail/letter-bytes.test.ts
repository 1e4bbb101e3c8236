import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#core/errors.ts';
import { instantFrom } from '#core/time/instant.ts';
import { freezeLetter, headerText, type LetterContent, messageIdFor, sha256Of } from './letter-bytes.ts';

const LETTER: LetterContent = {
  from: { name: 'Niamh Kerr', address: 'niamh@example.com' },
  to: { name: 'Séamus de Búrca', address: 'seamus@example.org' },
  subject: 'Thank you for the talk about ghosting',
  body: 'Dear Séamus,\n\nThank you for Tuesday.\n.\nNiamh',
  messageId: '<letter-1@example.com>',
  date: instantFrom('2028-02-23T09:30:00Z'),
};
const HEADERS = [
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
];

const text = async (content: LetterContent) => Buffer.from((await freezeLetter(content)).bytes).toString();

describe('freezeLetter', () => {
  it('is the same bytes for the same content, and says their hash', async () => {
    const [first, second] = [await freezeLetter(LETTER), await freezeLetter(LETTER)];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    expect(first.sha256).toBe(sha256Of(second.bytes));
    expect(first.envelope).toEqual({ from: 'niamh@example.com', to: 'seamus@example.org' });
  });

  it('is seven-bit plain text with short lines, and nothing automatic or tracking about it', async () => {
    const raw = await text({ ...LETTER, body: `${'long '.repeat(400)}\n山田さん\n` });
    expect(raw).toMatch(/^[\t\r\n -~]*$/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThan(100);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(raw).toMatch(/content-type: text\/plain; charset=utf-8/i);
    expect(raw).not.toMatch(/auto-submitted|html|x-mailer|https?:/i);
  });

  it('is threaded when it answers something, and can open as unsent', async () => {
    const raw = await text({
      ...LETTER,
      inReplyTo: '<b@example.org>',
      references: ['<a@example.org>', '<b@example.org>'],
      unsent: true,
    });
    expect(raw).toContain('In-Reply-To: <b@example.org>\r\n');
    expect(raw).toContain('References: <a@example.org> <b@example.org>\r\n');
    expect(raw).toContain('X-Unsent: 1\r\n');
    expect(raw).toContain('Date: Wed, 23 Feb 2028 09:30:00 +0000\r\n');
  });

  it.each([
    ['a second recipient after a comma', { to: { name: 'B', address: 'b@example.com, evil@example.com' } }],
    ['a quoted local part', { to: { name: 'B', address: '"b@evil.example"@example.com' } }],
    ['a line break in an address', { to: { name: 'B', address: 'b@example.com\r\nBcc: evil@example.com' } }],
    ['a line break in a name', { to: { name: 'B\nBcc: evil@example.com', address: 'b@example.com' } }],
    ['a line break in the subject', { subject: 'Hi\r\nBcc: evil@example.com' }],
    ['a lone carriage return in the subject', { subject: 'Hi\rBcc: evil@example.com' }],
    ['a NUL in the subject', { subject: 'Hi\u0000' }],
    ['a NUL in the body', { body: 'Hi\u0000' }],
    ['half a character', { body: 'Hi \ud83d' }],
    ['a Message-ID with a line break', { messageId: '<a@b>\r\nBcc: <evil@example.com>' }],
    ['a sender that is two', { from: { name: 'N', address: 'a@example.com;b@example.com' } }],
    ['no address at all', { to: { name: 'B', address: '' } }],
    ['two at signs', { to: { name: 'B', address: 'a@b@example.com' } }],
  ])('refuses %s', async (_what, change) => {
    await expect(freezeLetter({ ...LETTER, ...change })).rejects.toThrow(InvalidInputError);
  });

  it('P04 read back, any letter has exactly the approved headers, recipient and body', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 120 }).filter((value) => {
      try {
        return headerText(value, 'x') !== '';
      } catch {
        return false;
      }
    });
    const body = fc.string({ unit: 'grapheme', maxLength: 400 }).filter((value) => !value.includes('\u0000'));
    await fc.assert(
      fc.asyncProperty(line, line, line, body, async (fromName, toName, subject, words) => {
        const frozen = await freezeLetter({
          ...LETTER,
          from: { ...LETTER.from, name: fromName },
          to: { ...LETTER.to, name: toName },
          subject,
          body: words,
        });
        const parsed = await PostalMime.parse(frozen.bytes);
        expect(parsed.headers.map((header) => header.key).sort()).toEqual(HEADERS);
        expect(parsed.from).toEqual({ name: headerText(fromName, 'x'), address: LETTER.from.address });
        expect(parsed.to).toEqual([{ name: headerText(toName, 'x'), address: LETTER.to.address }]);
        expect(parsed.subject).toBe(headerText(subject, 'x'));
        expect(parsed.messageId).toBe(LETTER.messageId);
        expect(parsed.date).toBe('2028-02-23T09:30:00.000Z');
        const plain = (value: string | undefined) =>
          (value ?? '').replace(/\r\n|\r/g, '\n').replace(/\n+$/, '');
        expect(plain(parsed.text)).toBe(plain(words));
        expect(parsed.attachments).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('messageIdFor', () => {
  it('stands at the domain of the sender, in ASCII', () => {
    expect(messageIdFor('l1', 'niamh@bücher.example')).toBe('<l1@xn--bcher-kva.example>');
  });
});
