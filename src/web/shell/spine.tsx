import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Icon } from '../design/icon.tsx';
import { MODIFIER_KEY } from '../design/modifier-key.ts';
import { PHONE_PLACES, PLACES } from './places.ts';

interface SpineProps {
  readonly children: ReactNode;
  readonly onFind: () => void;
}

/** The left edge of every page: where one can go, and how things stand. */
export function Spine({ children, onFind }: SpineProps) {
  return (
    <header className="spine">
      <Mark />
      <button type="button" className="find" onClick={onFind} aria-keyshortcuts="Control+K">
        <Icon name="search" small /> Find or do
        <kbd className="ml-auto">{MODIFIER_KEY} K</kbd>
      </button>
      <nav aria-label="Main">
        <ul>
          {PLACES.map((place) => (
            <li key={place.to}>
              <Link
                to={place.to}
                activeOptions={{ exact: place.to === '/' }}
                activeProps={{ 'aria-current': 'page' }}
              >
                <Icon name={place.icon} />
                {place.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-auto grid gap-2 text-smallest text-ink-2">{children}</div>
    </header>
  );
}

/** The same places under the thumb. */
export function Tabs() {
  return (
    <nav className="tabs" aria-label="Main, phone">
      {PHONE_PLACES.map((place) => (
        <Link
          key={place.to}
          to={place.to}
          activeOptions={{ exact: place.to === '/' }}
          activeProps={{ 'aria-current': 'page' }}
        >
          <Icon name={place.icon} />
          {place.name}
        </Link>
      ))}
    </nav>
  );
}

export function Mark() {
  return (
    <Link to="/" className="mark" aria-label="Afterword, Today">
      <span aria-hidden="true">
        Afterword<b>”</b>
      </span>
    </Link>
  );
}
