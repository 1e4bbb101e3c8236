import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '../design/button.tsx';
import { Icon } from '../design/icon.tsx';
import { TextField } from '../design/text-field.tsx';
import type { PersonRow } from './debrief-work.ts';
import { Evidence } from './evidence.tsx';

interface PeopleQuestionProps {
  readonly people: readonly PersonRow[];
  readonly onAdd: (name: string, title: string) => void;
  readonly onRemove: (key: string) => void;
}

/** Those from the invitation are there already; Enter adds the next. */
export function PeopleQuestion({ people, onAdd, onRemove }: PeopleQuestionProps) {
  return (
    <>
      <ul>
        {people.map((person) => (
          <li
            key={person.key}
            className="grid items-center gap-x-4 gap-y-0.5 border-t border-rule py-2 text-card first:border-t-0 tablet:grid-cols-[minmax(0,1.1fr)_minmax(0,1.2fr)_minmax(0,1.1fr)_auto]"
          >
            <span className="person" translate="no">
              {person.name}
            </span>
            <span className={person.title === '' ? 'text-ink-3' : ''}>
              {person.title === '' ? 'Title not known' : person.title}
            </span>
            <Evidence evidence={person.evidence} />
            <Button
              look="quiet"
              small
              className="justify-self-start"
              onClick={() => onRemove(person.key)}
              aria-label={`${person.name} was not there`}
            >
              Not there
            </Button>
          </li>
        ))}
      </ul>
      <AddPerson autoFocus={people.length === 0} onAdd={onAdd} />
    </>
  );
}

interface AddPersonProps {
  readonly autoFocus: boolean;
  readonly onAdd: (name: string, title: string) => void;
}

function AddPerson({ autoFocus, onAdd }: AddPersonProps) {
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const form = useRef<HTMLDivElement>(null);

  function add() {
    if (name.trim() === '') return;
    onAdd(name.trim(), title.trim());
    setName('');
    setTitle('');
    form.current?.querySelector('input')?.focus();
  }

  function pressed(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (name.trim() === '') return;
    event.preventDefault();
    add();
  }

  return (
    <div ref={form} className="mt-3 grid items-end gap-3 tablet:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
      <TextField
        label="Somebody else’s name"
        autoComplete="off"
        autoFocus={autoFocus}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={pressed}
      />
      <TextField
        label="Their title"
        autoComplete="off"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={pressed}
      />
      <Button onClick={add} className="justify-self-start">
        <Icon name="plus" small /> Add
      </Button>
    </div>
  );
}
