import { Link } from '@tanstack/react-router';
import { Icon } from '../design/icon.tsx';
import { PLACES } from './places.ts';

/** The left edge of every page: where one can go, and how things stand. */
export function Spine({ children }: { readonly children: React.ReactNode }) {
  return (
    <header className="spine">
      <Mark />
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
      {PLACES.map((place) => (
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
