import type { ConnectionStep, OutgoingServer } from '#core/ports/letter-transport.ts';
import { foreignText } from './foreign-text.ts';
import type { SmtpError } from './smtp-session.ts';

/** What went wrong at a step, and what to try, in a sentence or two. The server's own words come last. */
export function describeFailure(step: ConnectionStep, error: SmtpError, server: OutgoingServer): string {
  const said = error.response === undefined ? '' : ` The server said: ${foreignText(error.response, server)}`;
  switch (step) {
    case 'resolve':
      return `There is no server called ${server.host}; check its name, and that you are online.`;
    case 'connect':
      return `${server.host} does not answer on port ${server.port}; check the port (465 or 587 are usual) and that no firewall is in the way.${said}`;
    case 'secure':
      return `The connection could not be encrypted (${foreignText(error.message, server)}). ${securityHint(server)}${said}`;
    case 'login':
      return `The server did not accept this user name and password. Many providers want an app password here, not the one for their website.${said}`;
    case 'sender':
      return `The server does not take letters from this address; check that it belongs to the account.${said}`;
  }
}

/** Why nothing of a letter left, where the server gave no reply that says so. */
export function describeNotSent(
  reached: 'connect' | 'login' | 'letter',
  error: SmtpError,
  server: OutgoingServer,
): string {
  if (reached !== 'connect') {
    return `The connection to ${server.host} ended before anything was handed over (${foreignText(error.message, server)}).`;
  }
  if (isUnknownName(error)) return describeFailure('resolve', error, server);
  return describeFailure(isAboutEncryption(error) ? 'secure' : 'connect', error, server);
}

export function isAboutEncryption(error: SmtpError): boolean {
  const code = `${error.code ?? ''} ${error.originalCode ?? ''}`;
  return (
    /ETLS|CERT|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO\b|UNABLE_TO_VERIFY/.test(code) ||
    /\b(?:tls|ssl|certificate)\b/i.test(error.message)
  );
}

function isUnknownName(error: SmtpError): boolean {
  return /ENOTFOUND|EDNS|EAI_AGAIN/.test(`${error.code ?? ''} ${error.originalCode ?? ''} ${error.message}`);
}

function securityHint(server: OutgoingServer): string {
  return server.security === 'tls'
    ? 'If the server uses STARTTLS, choose that, usually with port 587.'
    : 'If the server wants TLS from the start, choose that, usually with port 465.';
}
