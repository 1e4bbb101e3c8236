import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '../design/button.tsx';
import { Icon } from '../design/icon.tsx';
import { TextField } from '../design/text-field.tsx';
import type { NewPerson } from './new-opportunity.ts';

interface InvitedPeopleProps {
  readonly people: readonly NewPerson[];
  readonly onChange: (people: readonly NewPerson[]) => void;
}

const NOBODY: NewPerson = { name: '', title: '', email: '' };

/** Who is in the interview: a name is enough; Enter adds the next. */
export function InvitedPeople({ people, onChange }: InvitedPeopleProps) {
  const [typed, setTyped] = useState(NOBODY);
  const fields = useRef<HTMLDivElement>(null);

  function add() {
    const person = { name: typed.name.trim(), title: typed.title.trim(), email: typed.email.trim() };
    if (person.name === '') return;
    onChange([...people, person]);
    setTyped(NOBODY);
    fields.current?.querySelector('input')?.focus();
  }

  function pressed(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  }

  return (
    <div>
      <h3 className="aside-title mb-1">With whom?</h3>
      <ul>
        {people.map((person) => (
          <li
            key={`${person.name} ${person.email}`}
            className="flex flex-wrap items-baseline gap-x-4 border-t border-rule py-2 first:border-t-0"
          >
            <span className="person" translate="no">
              {person.name}
            </span>
            <span className="text-card text-ink-2">{person.title}</span>
            <span className="text-small break-words text-ink-3">{person.email}</span>
            <Button
              look="quiet"
              small
              className="ml-auto"
              aria-label={`Remove ${person.name}`}
              onClick={() => onChange(people.filter((other) => other !== person))}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <div ref={fields} className="mt-2 grid items-end gap-3 tablet:grid-cols-[1fr_1fr_1fr_auto]">
        {(['name', 'title', 'email'] as const).map((field) => (
          <TextField
            key={field}
            label={LABELS[field]}
            type={field === 'email' ? 'email' : 'text'}
            autoComplete="off"
            value={typed[field]}
            onChange={(event) => setTyped((before) => ({ ...before, [field]: event.target.value }))}
            onKeyDown={pressed}
          />
        ))}
        <Button onClick={add} className="justify-self-start">
          <Icon name="plus" small /> Add
        </Button>
      </div>
    </div>
  );
}

const LABELS = { name: 'Name', title: 'Title', email: 'Email address' } as const;
