import { type KeyboardEvent, useId, useState } from 'react';
import { Icon } from './icon.tsx';

interface ChipsFieldProps {
  readonly label: string;
  /** Said by screen readers where the visible label is only part of it. */
  readonly spoken?: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly labelClass?: string;
}

/** A few words at a time: Enter adds, Backspace in an empty field takes the last one back for editing. */
export function ChipsField({ label, spoken, values, onChange, labelClass = 'label' }: ChipsFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');

  function add() {
    const text = typed.trim();
    if (text === '') return;
    onChange(values.includes(text) ? values : [...values, text]);
    setTyped('');
  }

  function pressed(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && typed === '' && values.length > 0) {
      event.preventDefault();
      setTyped(values.at(-1) ?? '');
      onChange(values.slice(0, -1));
    }
  }

  return (
    <>
      <label htmlFor={id} className={labelClass}>
        {label}
      </label>
      <div className="flex min-h-11 flex-wrap items-center gap-1.5 rounded-control border border-edge bg-paper px-2 py-1.5 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-blue desk:min-h-10">
        {values.map((value) => (
          <span key={value} className="tag max-w-full py-0.5 pr-1 text-small font-medium text-ink">
            <span className="min-w-0 break-words">{value}</span>
            <button
              type="button"
              className="grid size-6 place-items-center rounded-pill text-ink-3 hover:text-ink"
              aria-label={`Remove ${value}`}
              onClick={() => onChange(values.filter((other) => other !== value))}
            >
              <Icon name="close" small />
            </button>
          </span>
        ))}
        <input
          id={id}
          aria-label={spoken}
          className="min-w-24 flex-1 bg-transparent px-1 py-0.5 text-card outline-none placeholder:text-ink-3 placeholder:opacity-100"
          placeholder={values.length === 0 ? '' : 'and…'}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={pressed}
          onBlur={add}
        />
      </div>
    </>
  );
}
