import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../design/icon.tsx';
import { opportunitiesQuery } from '../opportunity/load-opportunity.ts';
import { contactsQuery } from '../people/load-contacts.ts';
import { findChoices } from './palette-choices.ts';

/** Find or do: a few letters, an arrow, Enter. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const opportunities = useQuery(opportunitiesQuery);
  const contacts = useQuery(contactsQuery);
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const choices = findChoices(typed, opportunities.data ?? [], contacts.data ?? []);
  const current = choices[Math.min(at, choices.length - 1)];

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  function go(to: string) {
    onClose();
    router.history.push(to);
  }

  function pressed(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((Math.min(at, choices.length - 1) + step + choices.length) % Math.max(1, choices.length));
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      go(current.to);
    }
  }

  return (
    <dialog
      ref={dialog}
      aria-label="Find or do"
      className="pop mx-auto mt-[12vh] w-[36rem] max-w-[calc(100vw-2rem)] overflow-hidden"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="flex items-center gap-3 border-b border-rule px-4">
        <Icon name="search" />
        <input
          role="combobox"
          aria-label="Find or do"
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={current === undefined ? undefined : `${list}-${current.id}`}
          autoComplete="off"
          placeholder="A name, an employer, or what to do"
          className="min-h-13 w-full bg-transparent outline-none placeholder:text-ink-3 placeholder:opacity-100"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={pressed}
        />
        <kbd>Esc</kbd>
      </div>
      <div id={list} role="listbox" aria-label="Found" className="max-h-[60vh] overflow-y-auto p-2">
        {choices.map((choice) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter are the field's, where focus stays.
          <div
            key={choice.id}
            id={`${list}-${choice.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={choice === current}
            className={`flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-3 ${choice === current ? 'bg-blue-wash' : ''}`}
            onClick={() => go(choice.to)}
            onPointerMove={() => setAt(choices.indexOf(choice))}
          >
            <span className="text-ink-2">
              <Icon name={choice.icon} />
            </span>
            <span className="min-w-0 flex-1 truncate">{choice.name}</span>
            <span className="text-small text-ink-2">{choice.detail}</span>
          </div>
        ))}
      </div>
      {choices.length === 0 && (
        <p role="status" className="px-5 pb-5 text-card text-ink-2">
          Nothing of that name is known here.
        </p>
      )}
    </dialog>
  );
}
