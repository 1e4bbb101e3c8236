import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailtoLink } from './mailto-link.ts';

describe('mailtoLink', () => {
  it('encodes what could end a part, and breaks lines as mail does', () => {
    expect(
      mailtoLink({ address: 'a+b&c@example.com', subject: 'R&D? 100%', body: "One\nit's\r\ntwo" }).link,
    ).toBe('mailto:a%2Bb%26c@example.com?subject=R%26D%3F%20100%25&body=One%0D%0Ait%27s%0D%0Atwo');
  });

  it('says when some mail programs would cut it off', () => {
    const of = (body: string) => mailtoLink({ address: 'a@example.com', subject: 's', body }).isLong;
    expect([of('short'), of('x'.repeat(2_000))]).toEqual([false, true]);
  });

  it('is read back as exactly one address, the subject and the body, whatever they hold', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const url = new URL(mailtoLink({ address: 'a@example.com', subject, body }).link);
        expect(url.pathname).toBe('a@example.com');
        const parts = url.search.slice(1).split('&');
        expect(parts.map((part) => part.split('=')[0])).toEqual(['subject', 'body']);
        expect(parts.map((part) => decodeURIComponent(part.slice(part.indexOf('=') + 1)))).toEqual([
          subject,
          body.replace(/\r\n|\r|\n/g, '\r\n'),
        ]);
      }),
    );
  });
});
