import { ImapFlow } from 'imapflow';
import { MAIL_PASSWORD, READER_ADDRESS } from './mail-server-files.ts';
import type { MailServers } from './mail-servers.ts';
import { TEST_CERTIFICATE } from './mail-test-certificate.ts';

const DEADLINE = 10_000;

/** Every message in a mailbox with this Message-ID, as the IMAP server has it; waits until there is one. */
export async function waitForLetter(
  { ports }: MailServers,
  messageId: string,
  reader = READER_ADDRESS,
): Promise<readonly Buffer[]> {
  return readMailbox(ports.imaps, reader, async (client) => {
    const end = performance.now() + DEADLINE;
    for (;;) {
      const found = await fetchByMessageId(client, messageId);
      if (found.length > 0) return found;
      if (performance.now() > end) throw new Error(`No letter ${messageId} reached ${reader}.`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      await client.noop();
    }
  });
}

/** How many messages are in a mailbox now, whoever they are from. */
export function countLetters({ ports }: MailServers, reader = READER_ADDRESS): Promise<number> {
  return readMailbox(ports.imaps, reader, async (client) =>
    client.mailbox === false ? 0 : client.mailbox.exists,
  );
}

/** How often each Message-ID is in a mailbox. */
export function countByMessageId(
  { ports }: MailServers,
  reader = READER_ADDRESS,
): Promise<ReadonlyMap<string, number>> {
  return readMailbox(ports.imaps, reader, async (client) => {
    const counts = new Map<string, number>();
    if (client.mailbox === false || client.mailbox.exists === 0) return counts;
    for await (const { envelope } of client.fetch('1:*', { envelope: true })) {
      const id = envelope?.messageId ?? '';
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  });
}

async function fetchByMessageId(client: ImapFlow, messageId: string): Promise<readonly Buffer[]> {
  const found: Buffer[] = [];
  const uids = await client.search({ header: { 'message-id': messageId } }, { uid: true });
  for (const uid of uids === false || uids === undefined ? [] : uids) {
    const message = await client.fetchOne(String(uid), { source: true }, { uid: true });
    if (message !== false && message.source !== undefined) found.push(message.source);
  }
  return found;
}

async function readMailbox<Answer>(
  port: number,
  user: string,
  read: (client: ImapFlow) => Promise<Answer>,
): Promise<Answer> {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port,
    secure: true,
    auth: { user, pass: MAIL_PASSWORD },
    tls: { ca: TEST_CERTIFICATE.cert },
    logger: false,
  });
  await client.connect();
  const lock = await client.getMailboxLock('INBOX');
  try {
    return await read(client);
  } finally {
    lock.release();
    await client.logout();
  }
}
