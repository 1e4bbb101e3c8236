import { type FormEvent, useState } from 'react';
import { PHONE_USES } from '#core/model/lists.ts';
import type { Seeker } from '#core/model/seeker.ts';
import { Button } from '../design/button.tsx';
import { CountryField, ZoneField } from '../design/place-fields.tsx';
import { ProblemNote } from '../design/problem-note.tsx';
import { SelectField, TextField } from '../design/text-field.tsx';
import { AwayDays } from './away-days.tsx';
import { type SeekerChanges, useChangeSeeker } from './load-settings.ts';
import { SettingsSection } from './settings-section.tsx';

const FIELDS = ['name', 'email', 'phone', 'locale', 'zone', 'country', 'phoneUse'] as const;
type Field = (typeof FIELDS)[number];

/** Who writes the letters, and by which clock. */
export function SeekerSection({ seeker }: { readonly seeker: Seeker }) {
  const change = useChangeSeeker();
  const [typed, setTyped] = useState<Record<Field, string>>(() => fieldsOf(seeker));
  const put = (field: Field) => (value: string) => setTyped((before) => ({ ...before, [field]: value }));
  const before = fieldsOf(seeker);
  const changed = FIELDS.filter((field) => typed[field].trim() !== before[field]);

  function submit(event: FormEvent) {
    event.preventDefault();
    const changes = Object.fromEntries(
      changed.map((field) => [field, typed[field].trim() === '' ? null : typed[field].trim()]),
    );
    if (changed.length > 0) change.mutate(changes as SeekerChanges);
  }

  return (
    <SettingsSection id="you" title="You" about="As your letters are signed, and by which clock you live.">
      <form className="grid gap-4" onSubmit={submit}>
        <div className="grid gap-4 tablet:grid-cols-2">
          <TextField
            label="Your name, as you sign letters"
            autoComplete="name"
            required
            value={typed.name}
            onChange={(event) => put('name')(event.target.value)}
          />
          <TextField
            label="Your email address"
            type="email"
            autoComplete="email"
            value={typed.email}
            onChange={(event) => put('email')(event.target.value)}
          />
          <TextField
            label="Your telephone"
            autoComplete="tel"
            value={typed.phone}
            onChange={(event) => put('phone')(event.target.value)}
          />
          <SelectField
            label="Calls"
            value={typed.phoneUse}
            options={PHONE_USES.map((value) => ({
              value,
              label: value === 'ok' ? 'May be planned' : 'Never plan one',
            }))}
            onPick={put('phoneUse')}
          />
          <TextField
            label="You write in"
            hint="A language and country, such as en-IE"
            required
            value={typed.locale}
            onChange={(event) => put('locale')(event.target.value)}
          />
          <ZoneField label="Your clock" value={typed.zone} onChange={put('zone')} />
          <CountryField value={typed.country} onPick={put('country')} />
        </div>
        <ProblemNote error={change.error} />
        <div className="actions">
          <Button type="submit" disabled={change.isPending || changed.length === 0}>
            Keep this
          </Button>
        </div>
      </form>
      <AwayDays
        away={seeker.away ?? []}
        busy={change.isPending}
        onChange={(away) => change.mutate({ away: away.length === 0 ? null : away })}
      />
    </SettingsSection>
  );
}

function fieldsOf(seeker: Seeker): Record<Field, string> {
  return {
    name: seeker.name,
    email: seeker.email ?? '',
    phone: seeker.phone ?? '',
    locale: seeker.locale,
    zone: seeker.zone,
    country: seeker.country ?? '',
    phoneUse: seeker.phoneUse ?? 'ok',
  };
}
