/** A server's refusal: its code, the finer one of RFC 3463 where it gave one, and its own words. */
interface Reply {
  readonly code: number;
  /** Without its first digit, which says no more than the code does: `1.1` of `5.1.1`. */
  readonly detail: string | null;
  readonly words: string;
}

const REPLY = /^([245]\d\d)[ -]?(?:[245]\.(\d{1,3}\.\d{1,3})(?:\s+|$))?([\s\S]*)$/;
const LOGIN_CODES: ReadonlySet<number> = new Set([454, 530, 534, 535, 538]);

/** The finer codes that say what to do; a code alone says little, as 550 is used for everything. */
const BY_DETAIL: Readonly<Record<string, string>> = {
  '1.1': 'There is no such mailbox; check the address.',
  '1.2': 'The part of the address after the @ takes no mail; check the address.',
  '1.3': 'The server cannot read this address; check it.',
  '1.6': 'The mailbox has moved; ask for the new address.',
  '1.7': 'The server does not take letters from your address; check it in the mail settings.',
  '1.8': 'The server does not take letters from your address; check it in the mail settings.',
  '1.10': 'This domain takes no mail at all; check the address.',
  '2.1': 'The mailbox is closed; use another address or another way.',
  '2.2': 'The mailbox is full; try again later, or use another way.',
  '2.3': 'The letter is too long for this mailbox.',
  '3.4': 'The letter is too long for the server.',
  '7.1':
    'The server does not allow it: it may take the letter for spam, or not carry mail to this address for you.',
};

/** What a refusal means and what to do about it, with the server's own words last. */
export function describeRefusal(reply: string): string {
  const parsed = parseReply(reply);
  if (parsed === null) return `The server refused it. It said: ${reply}`;
  const { words } = parsed;
  return `${meaningOf(parsed)}${words === '' ? '' : ` The server said: ${words}`}`;
}

function parseReply(reply: string): Reply | null {
  const [whole, code, detail, words = ''] = REPLY.exec(reply) ?? [];
  return whole === undefined ? null : { code: Number(code), detail: detail ?? null, words: words.trim() };
}

function meaningOf({ code, detail }: Reply): string {
  if (LOGIN_CODES.has(code)) {
    return code === 454
      ? 'The server could not check your login just now; try again in some minutes.'
      : 'The server did not accept your login; check user name and password in the mail settings. Many providers want an app password.';
  }
  const known = detail === null ? undefined : BY_DETAIL[detail];
  if (code < 500) {
    return detail === '2.2' && known !== undefined
      ? known
      : 'The server puts it off for now; try again in some minutes. Many do so with a first letter.';
  }
  if (known !== undefined) return known;
  if (code === 552) return 'The letter is too long, or the mailbox is full.';
  if (code === 550 || code === 551 || code === 553) {
    return 'The server does not take letters for this address, or from yours; check both.';
  }
  return 'The server refused it for good.';
}
