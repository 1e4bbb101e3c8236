import { useId } from 'react';
import { sayClock, sayDayShort } from './say-day.ts';

/** The only ornament, and it means “sent”. */
export function Postmark({ at, by }: { readonly at: string; readonly by: string }) {
  const upper = useId();
  const lower = useId();
  const day = sayDayShort(at).toUpperCase();
  return (
    <svg
      className="postmark"
      viewBox="0 0 106 64"
      role="img"
      aria-label={`Sent by ${by} on ${sayDayShort(at)} at ${sayClock(at)}`}
    >
      <defs>
        <path id={upper} d="M10 32a22 22 0 0 1 44 0" />
        <path id={lower} d="M7.5 33a24.5 24.5 0 0 0 49 0" />
      </defs>
      <circle cx="32" cy="32" r="29" />
      <circle cx="32" cy="32" r="19.5" />
      <text fontSize="7.5" textAnchor="middle">
        <textPath href={`#${upper}`} startOffset="50%">
          SENT
        </textPath>
      </text>
      <text fontSize="7.5" textAnchor="middle">
        <textPath href={`#${lower}`} startOffset="50%">
          {by.toUpperCase()}
        </textPath>
      </text>
      <text x="32" y="30.5" fontSize="8.6" textAnchor="middle">
        {day}
      </text>
      <text x="32" y="40.5" fontSize="8" textAnchor="middle">
        {sayClock(at)}
      </text>
      <path d="M65 17q5-4 10 0t10 0 10 0 10 0M66 27q5-4 10 0t10 0 10 0 8 0M66 37q5-4 10 0t10 0 10 0 8 0M65 47q5-4 10 0t10 0 10 0 10 0" />
    </svg>
  );
}
