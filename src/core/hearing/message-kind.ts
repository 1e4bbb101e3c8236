import { headerOf, type ReceivedMessage } from './received-message.ts';

/** Who speaks. Only a person's words are an answer; what a machine sends never is, whatever it says. */
export const MESSAGE_KINDS = ['own', 'bounce', 'auto-reply', 'list', 'machine', 'person'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

const DAEMON = /^(?:mailer-daemon|mail-daemon|postmaster|mdaemon)@/i;
const NO_REPLY = /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|bounces?|notifications?)(?:[-_+.][^@]*)?@/i;
const FAILED_SUBJECT =
  /\b(?:undeliver(?:able|ed)|delivery (?:status notification|failure|has failed|incomplete)|returned mail|mail delivery (?:failed|system)|failure notice|unzustellbar|non remis|no se ha podido entregar)\b/i;
const AWAY_SUBJECT =
  /^(?:(?:re|aw|sv|antw)\s*:\s*)*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|autoreply|out[- ]of[- ](?:the[- ])?office|ooo\b|away from (?:my|the) office|on (?:annual |parental |maternity |holiday )?(?:leave|vacation)|abwesen|automatische antwort|réponse automatique|absence|respuesta automática|fuera de la oficina|afwezig|risposta automatica|fuori sede|frånvaro)/i;

/** @param ownAddresses the seeker's, in lower case. */
export function kindOf(message: ReceivedMessage, ownAddresses: ReadonlySet<string>): MessageKind {
  const from = message.from?.address.toLowerCase() ?? '';
  if (ownAddresses.has(from)) return 'own';
  if (isBounce(message, from)) return 'bounce';
  if (isAutoReply(message)) return 'auto-reply';
  if (headerOf(message, 'list-id') !== null) return 'list';
  if (/^(?:list|bulk|junk)$/i.test(headerOf(message, 'precedence') ?? '')) return 'list';
  if (headerOf(message, 'return-path') === '<>') return 'machine';
  // RFC 3834: whatever is not “no” was written by no person.
  const submitted = headerOf(message, 'auto-submitted');
  if (submitted !== null && !/^no\b/i.test(submitted)) return 'machine';
  return NO_REPLY.test(from) ? 'machine' : 'person';
}

function isBounce(message: ReceivedMessage, from: string): boolean {
  if (message.parts.some(({ type }) => type === 'message/delivery-status')) return true;
  const isFromDaemon = DAEMON.test(from) || headerOf(message, 'return-path') === '<>';
  return (
    headerOf(message, 'x-failed-recipients') !== null ||
    (isFromDaemon && FAILED_SUBJECT.test(message.subject))
  );
}

/** X-Auto-Response-Suppress is no sign of one: Exchange puts it on letters that people write. */
function isAutoReply(message: ReceivedMessage): boolean {
  if (/^auto-replied\b/i.test(headerOf(message, 'auto-submitted') ?? '')) return true;
  if (/^auto[-_]?reply$/i.test(headerOf(message, 'precedence') ?? '')) return true;
  if (headerOf(message, 'x-autoreply') !== null || headerOf(message, 'x-autorespond') !== null) return true;
  return AWAY_SUBJECT.test(message.subject.trim());
}
