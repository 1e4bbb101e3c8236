import { type FormEvent, useState } from 'react';
import { Button } from '../design/button.tsx';
import { TextField } from '../design/text-field.tsx';

export interface Beginning {
  readonly name: string;
  readonly email?: string;
  readonly locale: string;
  readonly zone: string;
  readonly country?: string;
}

interface BeginFormProps {
  /** Language and zone as the browser has them: proposed, never assumed. */
  readonly proposed: { readonly locale: string; readonly zone: string };
  readonly problem: string | null;
  readonly busy: boolean;
  readonly onBegin: (beginning: Beginning) => void;
}

/** Who writes the letters, and by which clock. Asked once, before anything is kept. */
export function BeginForm({ proposed, problem, busy, onBegin }: BeginFormProps) {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [locale, setLocale] = useState(proposed.locale);
  const [zone, setZone] = useState(proposed.zone);
  const [asked, setAsked] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (name.trim() === '') return;
    const country = regionOf(locale);
    onBegin({
      name: name.trim(),
      ...(email.trim() === '' ? {} : { email: email.trim() }),
      locale: locale.trim(),
      zone: zone.trim(),
      ...(country === null ? {} : { country }),
    });
  }

  return (
    <form
      className="grid gap-4 border-t border-rule pt-4"
      onSubmit={submit}
      noValidate
      aria-label="Who writes"
    >
      <TextField
        label="Your name, as you sign letters"
        autoComplete="name"
        autoFocus
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={asked && name.trim() === '' ? 'Letters need a name to sign with.' : null}
      />
      <TextField
        label="Your email address"
        type="email"
        autoComplete="email"
        hint="Left out, invitations cannot be told apart from your own address."
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <div className="grid gap-4 tablet:grid-cols-2">
        <TextField
          label="You write in"
          hint="A language and country, such as en-IE"
          value={locale}
          onChange={(event) => setLocale(event.target.value)}
        />
        <TextField
          label="Your clock"
          hint="A time zone, such as Europe/Dublin"
          value={zone}
          onChange={(event) => setZone(event.target.value)}
        />
      </div>
      {problem !== null && (
        <p role="alert" className="text-small text-wax">
          {problem}
        </p>
      )}
      <div className="actions">
        <Button look="primary" type="submit" disabled={busy}>
          Begin my search and go on
        </Button>
      </div>
    </form>
  );
}

/** The country a locale names: `en-IE` is Ireland's. */
function regionOf(locale: string): string | null {
  const region = locale.split('-').find((part, index) => index > 0 && /^[A-Za-z]{2}$/.test(part));
  return region === undefined ? null : region.toUpperCase();
}
