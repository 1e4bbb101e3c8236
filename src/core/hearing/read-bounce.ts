import { headerOf, type ReceivedMessage } from './received-message.ts';

/** What a returned message says became of ours. */
export interface Bounce {
  /** The Message-ID of the letter it is about, with its angle brackets; `null` when it does not say. */
  readonly messageId: string | null;
  readonly recipient: string | null;
  /** `delayed` is no failure: the server goes on trying. */
  readonly outcome: 'failed' | 'delayed';
  /** Such as 5.1.1; `null` when there is none. */
  readonly status: string | null;
  /** The server's own words, on one line. */
  readonly said: string;
}

type Fields = ReadonlyMap<string, string>;

const STATUS = /\b([245])\.(\d{1,3})\.(\d{1,3})\b/;
const LONGEST = 500;

/** Reads a delivery report (RFC 3464), or the free words of servers that write none. `null` when it is about no failure. */
export function readBounce(message: ReceivedMessage): Bounce | null {
  const groups = message.parts
    .filter(({ type }) => type === 'message/delivery-status')
    .flatMap(({ text }) => fieldGroups(text));
  const reported = groups.find((group) => /^(?:failed|delayed)$/.test(actionOf(group)));
  if (reported === undefined && groups.some((group) => actionOf(group) !== '')) return null;
  const messageId = reportedMessageId(message);
  if (reported !== undefined) {
    return {
      messageId,
      recipient: addressIn(reported.get('original-recipient') ?? reported.get('final-recipient') ?? ''),
      outcome: actionOf(reported) === 'delayed' ? 'delayed' : 'failed',
      status: STATUS.exec(reported.get('status') ?? '')?.[0] ?? null,
      said: oneLine((reported.get('diagnostic-code') ?? '').replace(/^smtp\s*;/i, '')),
    };
  }
  const status = STATUS.exec(message.text);
  return {
    messageId,
    recipient: headerOf(message, 'x-failed-recipients')?.split(',')[0]?.trim() ?? addressIn(message.text),
    outcome:
      status?.[1] === '4' || /\b(?:delayed|will (?:keep|continue) trying)\b/i.test(message.text)
        ? 'delayed'
        : 'failed',
    status: status?.[0] ?? null,
    said: oneLine(
      message.text.split('\n').find((line) => /\b[45]\d\d[ -]|\bdoes not exist\b|\bunknown\b/i.test(line)) ??
        '',
    ),
  };
}

/** The header fields of a report come in groups: one for the message, one for each recipient. */
function fieldGroups(text: string): readonly Fields[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n\s*\n/)
    .map((group) => {
      const fields = group.split('\n').flatMap((line): [string, string][] => {
        const colon = line.indexOf(':');
        return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
      });
      return new Map(fields);
    });
}

function actionOf(group: Fields): string {
  return (group.get('action') ?? '').toLowerCase().split(/[\s(;]/)[0] ?? '';
}

/** The letter that came back is enclosed, whole or in its headers. */
function reportedMessageId({ parts, answers }: ReceivedMessage): string | null {
  for (const { type, text } of parts) {
    if (type !== 'text/rfc822-headers' && type !== 'message/rfc822') continue;
    const [fields] = fieldGroups(text);
    const id = /<[^<>\s]+>/.exec(fields?.get('message-id') ?? '')?.[0];
    if (id !== undefined) return id;
  }
  return answers.at(-1) ?? null;
}

function addressIn(text: string): string | null {
  return /[^\s<>;:,"()]+@[^\s<>;:,"()]+\.[^\s<>;:,"().]+/.exec(text)?.[0] ?? null;
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}
