import { useId } from 'react';
import { ZONE_COUNTRIES } from '#core/intake/zone-countries.generated.ts';
import { listZones } from '#core/time/zones.ts';
import { SelectField, TextField } from './text-field.tsx';

interface CountryFieldProps {
  readonly value: string;
  readonly onPick: (country: string) => void;
  readonly error?: string | null;
}

/** Countries by the names the browser has for them. */
export function CountryField({ value, onPick, error = null }: CountryFieldProps) {
  return (
    <SelectField
      label="Country"
      value={value}
      options={[{ value: '', label: 'Choose…' }, ...countries()]}
      onPick={onPick}
      error={error}
    />
  );
}

let known: readonly { readonly value: string; readonly label: string }[] | null = null;

function countries() {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  known ??= [...new Set(Object.values(ZONE_COUNTRIES))]
    .map((code) => ({ value: code, label: names.of(code) ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return known;
}

interface ZoneFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (zone: string) => void;
  readonly error?: string | null;
}

/** A time zone, typed or picked. */
export function ZoneField({ label, value, onChange, error = null }: ZoneFieldProps) {
  const list = useId();
  return (
    <div>
      <TextField
        label={label}
        list={list}
        autoComplete="off"
        hint="A time zone, such as Europe/Dublin"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        error={error}
      />
      <datalist id={list}>
        {listZones().map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </div>
  );
}
