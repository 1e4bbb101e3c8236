import { describe, expect, it } from 'vitest';
import { A_WEEK_LATER, aMessage, aSearchWithALetter } from '#testing/message-builder.ts';
import { hearMessage } from './hear-message.ts';

const hear = (change: Parameters<typeof aMessage>[0], search = aSearchWithALetter()) =>
  hearMessage(search.career(), aMessage(change), A_WEEK_LATER);

describe('a letter that came back', () => {
  const report = (fields: string, type = 'message/delivery-status') => ({
    from: { name: 'Mail Delivery System', address: 'MAILER-DAEMON@relay.example.net' },
    subject: 'Undelivered Mail Returned to Sender',
    text: 'I am sorry. 550 5.1.1 user unknown',
    parts: [
      { type, text: `Reporting-MTA: dns; relay.example.net\r\n\r\n${fields}` },
      { type: 'text/rfc822-headers', text: 'Subject: Thank you\r\nMessage-ID:\r\n <m1@example.com>\r\n' },
    ],
  });

  it('corrects the fact that it was sent', () => {
    const { kind, proposals } = hear(
      report(
        'Final-Recipient: rfc822; seamus@quayside.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n  no such user',
      ),
    );
    expect(kind).toBe('bounce');
    expect(proposals).toMatchObject([
      {
        says: 'bounced',
        sure: 'sure',
        words: ['550 5.1.1 no such user'],
        entries: [
          {
            kind: 'correction',
            entryId: 'e1',
            by: { id: 'e1', outcome: 'bounced', messageId: '<m1@example.com>' },
          },
        ],
      },
    ]);
  });

  it('says nothing of one that is only late, and is no failure when it was delivered', () => {
    expect(hear(report('Action: delayed\r\nStatus: 4.4.1')).proposals).toMatchObject([
      { says: 'delayed', entries: [] },
    ]);
    expect(hear(report('Action: delivered\r\nStatus: 2.0.0')).proposals).toEqual([]);
  });

  it('is found by its recipient when the report does not name it, and never twice', () => {
    const unnamed = {
      ...report('Action: failed\r\nOriginal-Recipient: rfc822;SEAMUS@quayside.example'),
      answers: [],
    };
    const message = { ...unnamed, parts: unnamed.parts.slice(0, 1) };
    expect(hear(message).proposals).toMatchObject([{ says: 'bounced', sure: 'likely' }]);
    const [proposal] = hear(message).proposals;
    const known = aSearchWithALetter();
    for (const entry of proposal?.entries ?? []) known.happened('2028-02-23T09:40:00Z', entry as never);
    expect(hear(message, known).proposals).toEqual([]);
    expect(
      hear({ ...message, parts: [], headers: { 'x-failed-recipients': 'nobody@else.example' } }).proposals,
    ).toEqual([]);
  });

  it('without any report is read from its words', () => {
    const plain = {
      from: { name: '', address: 'postmaster@quayside.example' },
      subject: 'Delivery failure',
      text: 'Your message to seamus@quayside.example\n550 5.1.1 Mailbox does not exist',
    };
    expect(hear(plain).proposals).toMatchObject([
      { says: 'bounced', sure: 'likely', words: ['550 5.1.1 Mailbox does not exist'] },
    ]);
  });
});
