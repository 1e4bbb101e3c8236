import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
}

/** A field with its name above it and what is wrong with it below. */
export function TextField({ label, hint, error = null, className, ...rest }: TextFieldProps) {
  const id = useId();
  const help = `${id}-help`;
  return (
    <div className={className}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        aria-invalid={error !== null}
        aria-describedby={error !== null || hint !== undefined ? help : undefined}
        {...rest}
      />
      {(error !== null || hint !== undefined) && (
        <p id={help} className={error === null ? 'mt-1 text-small text-ink-3' : 'mt-1 text-small text-wax'}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onPick: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | null;
  readonly className?: string;
}

export function SelectField({
  label,
  value,
  options,
  onPick,
  hint,
  error = null,
  className,
}: SelectFieldProps) {
  const id = useId();
  const help = error ?? hint;
  return (
    <div className={className}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={value}
        aria-invalid={error !== null}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onPick(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {help !== undefined && (
        <p
          id={`${id}-help`}
          className={error === null ? 'mt-1 text-small text-ink-3' : 'mt-1 text-small text-wax'}
        >
          {help}
        </p>
      )}
    </div>
  );
}
