import { type FormEvent, useState } from 'react';
import { MAIL_SECURITIES, type MailSecurity } from '#core/ports/letter-transport.ts';
import { Button } from '../design/button.tsx';
import { SelectField, TextField } from '../design/text-field.tsx';
import type { GivenAccount, MailAccount } from './load-settings.ts';

interface MailFormProps {
  readonly account: MailAccount | null;
  readonly proposed: { readonly name: string; readonly address: string };
  readonly busy: boolean;
  readonly onTest: (account: GivenAccount) => void;
  readonly onKeep: (account: GivenAccount) => void;
}

const SECURITIES: Record<MailSecurity, { readonly label: string; readonly port: number }> = {
  tls: { label: 'TLS from the start (465)', port: 465 },
  starttls: { label: 'STARTTLS (587)', port: 587 },
};

/** An address and a password are most of it; the server is proposed from the address. */
export function MailForm({ account, proposed, busy, onTest, onKeep }: MailFormProps) {
  const [fromName, setFromName] = useState(account?.fromName ?? proposed.name);
  const [address, setAddress] = useState(account?.address ?? proposed.address);
  const [host, setHost] = useState(account?.host ?? serverOf(proposed.address));
  const [security, setSecurity] = useState<MailSecurity>(account?.security ?? 'tls');
  const [port, setPort] = useState(String(account?.port ?? 465));
  const [user, setUser] = useState(account?.user ?? proposed.address);
  const [password, setPassword] = useState('');

  const given: GivenAccount = {
    fromName: fromName.trim(),
    address: address.trim(),
    host: host.trim(),
    port: Number(port),
    security,
    user: user.trim(),
    ...(password === '' ? {} : { password }),
  };

  function addressTyped(next: string) {
    if (user === address) setUser(next);
    if (host === serverOf(address)) setHost(serverOf(next));
    setAddress(next);
  }

  return (
    <form
      className="grid gap-4"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onKeep(given);
      }}
    >
      <div className="grid gap-4 tablet:grid-cols-2">
        <TextField
          label="Name on the letters"
          required
          value={fromName}
          onChange={(event) => setFromName(event.target.value)}
        />
        <TextField
          label="Address they come from"
          type="email"
          required
          value={address}
          onChange={(event) => addressTyped(event.target.value)}
        />
        <TextField
          label="Server for outgoing mail"
          hint="SMTP, such as smtp.example.com"
          required
          value={host}
          onChange={(event) => setHost(event.target.value)}
        />
        <div className="grid grid-cols-[minmax(0,1fr)_6rem] gap-4">
          <SelectField
            label="Private line"
            value={security}
            options={MAIL_SECURITIES.map((value) => ({ value, label: SECURITIES[value].label }))}
            onPick={(value) => {
              const next = MAIL_SECURITIES.find((known) => known === value) ?? security;
              if (Number(port) === SECURITIES[security].port) setPort(String(SECURITIES[next].port));
              setSecurity(next);
            }}
          />
          <TextField
            label="Port"
            inputMode="numeric"
            required
            value={port}
            onChange={(event) => setPort(event.target.value)}
          />
        </div>
        <TextField
          label="User name"
          autoComplete="username"
          required
          value={user}
          onChange={(event) => setUser(event.target.value)}
        />
        <TextField
          label="Password"
          type="password"
          autoComplete="current-password"
          hint={
            account === null
              ? 'Gmail, iCloud, Yahoo and some others want an app password made for this.'
              : 'Left empty, the one kept stays.'
          }
          required={account === null}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </div>
      <div className="actions">
        <Button disabled={busy} onClick={() => onTest(given)}>
          Try it
        </Button>
        <Button type="submit" look={account === null ? 'primary' : 'plain'} disabled={busy}>
          Keep this account
        </Button>
      </div>
    </form>
  );
}

/** What the server of most addresses is called; trying it says whether it is so. */
function serverOf(address: string): string {
  const domain = address.split('@')[1]?.trim().toLowerCase() ?? '';
  return domain === '' ? '' : (KNOWN_SERVERS[domain] ?? `smtp.${domain}`);
}

const KNOWN_SERVERS: Readonly<Record<string, string>> = {
  'icloud.com': 'smtp.mail.me.com',
  'me.com': 'smtp.mail.me.com',
  'googlemail.com': 'smtp.gmail.com',
  'yahoo.com': 'smtp.mail.yahoo.com',
  'gmx.net': 'mail.gmx.net',
  'gmx.de': 'mail.gmx.net',
  'posteo.de': 'posteo.de',
};
