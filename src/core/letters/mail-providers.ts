import type { MailSecurity } from '../ports/letter-transport.ts';

/** Where a provider takes outgoing mail, and what its users have to know. */
export interface MailProvider {
  readonly name: string;
  readonly domains: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly security: MailSecurity;
  /** What the provider wants as a password, in a sentence; `null` when it is the usual one. */
  readonly password: string | null;
}

const APP_PASSWORD = (where: string) =>
  `Wants an app password, not the one you log in with: make one under ${where}.`;

const tls = { port: 465, security: 'tls' } as const;
const starttls = { port: 587, security: 'starttls' } as const;

export const MAIL_PROVIDERS: readonly MailProvider[] = [
  {
    name: 'Gmail',
    domains: ['gmail.com', 'googlemail.com'],
    host: 'smtp.gmail.com',
    ...tls,
    password: APP_PASSWORD('Google Account → Security → 2-Step Verification → App passwords'),
  },
  {
    name: 'iCloud Mail',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    host: 'smtp.mail.me.com',
    ...starttls,
    password: APP_PASSWORD('account.apple.com → Sign-In and Security → App-Specific Passwords'),
  },
  {
    name: 'Yahoo Mail',
    domains: ['yahoo.com', 'yahoo.co.uk', 'yahoo.fr', 'yahoo.de', 'yahoo.es', 'yahoo.it', 'ymail.com'],
    host: 'smtp.mail.yahoo.com',
    ...tls,
    password: APP_PASSWORD('Account security → App passwords'),
  },
  {
    name: 'AOL Mail',
    domains: ['aol.com'],
    host: 'smtp.aol.com',
    ...tls,
    password: APP_PASSWORD('Account security → App passwords'),
  },
  {
    name: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm'],
    host: 'smtp.fastmail.com',
    ...tls,
    password: APP_PASSWORD('Settings → Privacy & Security → App passwords'),
  },
  {
    name: 'Zoho Mail',
    domains: ['zoho.com', 'zohomail.com'],
    host: 'smtp.zoho.com',
    ...tls,
    password: APP_PASSWORD('Accounts → Security → App passwords, when two-factor login is on'),
  },
  {
    name: 'GMX',
    domains: ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch'],
    host: 'mail.gmx.net',
    ...starttls,
    password: 'Sending has to be allowed first: Settings → POP3 & IMAP.',
  },
  {
    name: 'GMX',
    domains: ['gmx.com', 'gmx.us', 'gmx.co.uk'],
    host: 'mail.gmx.com',
    ...starttls,
    password: 'Sending has to be allowed first: Settings → POP3 & IMAP.',
  },
  {
    name: 'WEB.DE',
    domains: ['web.de'],
    host: 'smtp.web.de',
    ...starttls,
    password: 'Sending has to be allowed first: Einstellungen → POP3/IMAP Abruf.',
  },
  {
    name: 'mailbox.org',
    domains: ['mailbox.org'],
    host: 'smtp.mailbox.org',
    ...tls,
    password: null,
  },
  {
    name: 'Posteo',
    domains: ['posteo.de', 'posteo.net'],
    host: 'posteo.de',
    ...tls,
    password: null,
  },
];

export interface ServerGuess {
  readonly provider: string | null;
  readonly host: string;
  readonly port: number;
  readonly security: MailSecurity;
  readonly password: string | null;
}

/** The server for an address: its provider's, else the name that is usual, which trying it out will confirm or not. */
export function guessServer(address: string): ServerGuess | null {
  const domain = address.split('@').at(-1)?.toLowerCase() ?? '';
  if (!address.includes('@') || domain === '') return null;
  const provider = MAIL_PROVIDERS.find((one) => one.domains.includes(domain));
  if (provider === undefined) {
    return { provider: null, host: `smtp.${domain}`, ...starttls, password: null };
  }
  const { name, host, port, security, password } = provider;
  return { provider: name, host, port, security, password };
}
