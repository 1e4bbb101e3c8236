import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Contact } from '#core/model/contact.ts';
import { Evidence } from '../debrief/evidence.tsx';
import { buttonClass } from '../design/button.tsx';
import { Tag } from '../design/tag.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { FILTERS, type FilterId, isFound } from './find-people.ts';

interface PeopleViewProps {
  readonly contacts: readonly Contact[];
  /** The names of employers, by their id. */
  readonly employers: ReadonlyMap<string, string>;
  readonly onOpen: (contact: Contact) => void;
}

/** Everyone met, and how their name is known. */
export function PeopleView({ contacts, employers, onOpen }: PeopleViewProps) {
  const [filter, setFilter] = useState<FilterId>('all');
  const [typed, setTyped] = useState('');
  if (contacts.length === 0) return <Nobody />;
  const employerOf = ({ organizationId }: Contact) =>
    organizationId === undefined ? undefined : employers.get(organizationId);
  const shown = contacts.filter(
    (contact) => FILTERS[filter].holds(contact) && isFound(typed, contact, employerOf(contact)),
  );
  return (
    <>
      <PageHead title="People">
        Everyone you met or who vouches for you, and how you know their name.
      </PageHead>
      <div className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">Show</legend>
          {(Object.keys(FILTERS) as FilterId[]).map((id) => {
            const count = contacts.filter((contact) => FILTERS[id].holds(contact)).length;
            if (id !== 'all' && count === 0) return null;
            return (
              <label key={id} className="pick">
                <input
                  type="radio"
                  name="people-filter"
                  className="sr-only"
                  checked={filter === id}
                  onChange={() => setFilter(id)}
                />
                {FILTERS[id].name}, {count}
              </label>
            );
          })}
        </fieldset>
        {contacts.length > 8 && (
          <input
            type="search"
            className="field max-w-64"
            aria-label="Find somebody"
            placeholder="Find somebody"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </div>
      <ul className="sheet px-4 desk:px-6">
        {shown.map((contact) => (
          <Person
            key={contact.id}
            contact={contact}
            employer={employerOf(contact)}
            onOpen={() => onOpen(contact)}
          />
        ))}
        {shown.length === 0 && <li className="py-5 text-card text-ink-2">Nobody like that is noted.</li>}
      </ul>
    </>
  );
}

interface PersonProps {
  readonly contact: Contact;
  readonly employer: string | undefined;
  readonly onOpen: () => void;
}

function Person({ contact, employer, onOpen }: PersonProps) {
  const { name, title, email, phone, verified } = contact;
  return (
    <li className="grid items-center gap-x-6 gap-y-1 border-t border-rule py-3.5 first:border-t-0 tablet:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="person break-words" translate="no">
          {name}
        </p>
        <p className="text-card text-ink-2">{title ?? 'Title not known'}</p>
      </div>
      <p className="text-card text-ink-2" translate="no">
        {employer ?? ''}
      </p>
      <div className="min-w-0">
        <Evidence evidence={verified ?? null} />
        <p className="truncate text-small text-ink-3" translate="no">
          {email ?? phone ?? ''}
        </p>
        {email === undefined && <Tag tone="ochre">No email address</Tag>}
      </div>
      <button
        type="button"
        className={`${buttonClass('plain', true)} justify-self-start`}
        onClick={onOpen}
        aria-label={`Put right: ${name}`}
      >
        Put right…
      </button>
    </li>
  );
}

function Nobody() {
  return (
    <>
      <PageHead title="People">
        Nobody yet. They come with an invitation, with a debrief, or with an opportunity you add.
      </PageHead>
      <div className="actions">
        <Link to="/import" className={buttonClass('primary')}>
          Bring in an invitation
        </Link>
        <Link to="/opportunities/new" className={buttonClass()}>
          Add an opportunity by hand
        </Link>
      </div>
    </>
  );
}
