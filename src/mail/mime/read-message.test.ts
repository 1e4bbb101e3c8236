import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReceivedMessage } from '#core/hearing/received-message.ts';
import { htmlToText } from './html-to-text.ts';
import { readMessage } from './read-message.ts';

const read = (text: string) => readMessage(new TextEncoder().encode(text.replace(/\n/g, '\r\n')));

const DSN = `From: Mail Delivery System <MAILER-DAEMON@relay.example.com>
To: niamh@example.com
Subject: Mail delivery failed: returning message to sender
Auto-Submitted: auto-replied
Message-ID: <dsn1@relay.example.com>
Date: Wed, 23 Feb 2028 09:31:00 +0000
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

A message that you sent could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.example.com

Action: failed
Final-Recipient: rfc822;seamus@quayside.example
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user

--b
Content-Type: message/rfc822

From: Niamh Kerr <niamh@example.com>
To: seamus@quayside.example
Subject: Thank you
Message-ID: <m1@example.com>

Dear Séamus
--b--
`;

describe('readMessage', () => {
  it('takes a plain answer apart', async () => {
    expect(
      await read(`From: =?utf-8?q?S=C3=A9amus?= de Burca <Seamus@quayside.example>
To: Niamh <niamh@example.com>, undisclosed-recipients:;
Subject: =?utf-8?b?UmU6IFRoYW5rIHlvdQ==?=
In-Reply-To: <m1@example.com>
References: <m0@example.com>
 <m1@example.com>
Message-ID: <r1@quayside.example>
Date: Wed, 23 Feb 2028 11:00:00 +0100
Content-Type: text/plain; charset=utf-8

Got it, thanks.
`),
    ).toMatchObject({
      messageId: '<r1@quayside.example>',
      answers: ['<m0@example.com>', '<m1@example.com>', '<m1@example.com>'],
      from: { name: 'Séamus de Burca', address: 'Seamus@quayside.example' },
      to: [{ address: 'niamh@example.com' }],
      subject: 'Re: Thank you',
      sentAt: '2028-02-23T10:00:00+00:00',
      text: 'Got it, thanks.\n',
      parts: [],
    });
  });

  it('keeps the parts of a delivery report that programs read', async () => {
    const { parts } = await read(DSN);
    expect(parts.map(({ type }) => type)).toEqual(['message/delivery-status', 'message/rfc822']);
    expect(parts[0]?.text).toContain('Status: 5.1.1');
    expect(parts[1]?.text).toContain('Message-ID: <m1@example.com>');
  });

  it('P10 of HTML it keeps the words, and nothing that could run or fetch', async () => {
    const { text } = await read(`From: a@example.com
Subject: x
Content-Type: text/html; charset=utf-8

<html><head><title>t</title><style>p{}</style></head><body onload="x()"><p>Dear&nbsp;Niamh,</p><script>alert(1)</script>
<p>we <b>regret</b> &amp; so on<br>bye<img src="http://evil.example/x.png"></p><blockquote>old words</blockquote></body></html>
`);
    expect(text).toBe('Dear Niamh,\n\nwe regret & so on\nbye\n\n--\nold words');
  });

  it('P09 makes something valid of anything, or refuses it with an error', async () => {
    const pieces = fc.constantFrom(
      'Content-Type: multipart/mixed; boundary=b\r\n',
      'From: a@b.example\r\n',
      'Date: yesterday\r\n',
      '--b\r\n',
      '--b--',
      '\r\n\r\n',
      'Content-Transfer-Encoding: base64\r\n',
      '=?utf-8?b?=?=',
      '\u0000',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), async (texts) => {
        const message = await readMessage(new TextEncoder().encode(texts.join('')));
        expect(ReceivedMessage.safeParse(message).success).toBe(true);
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (html) => {
        expect(htmlToText(`<p>${html}`)).not.toMatch(/<script/i);
      }),
    );
  });
});
