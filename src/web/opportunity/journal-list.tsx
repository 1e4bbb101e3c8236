import type { JournalEntry } from '#core/model/journal-entry.ts';
import { Button } from '../design/button.tsx';
import { sayClock, sayDayShort } from '../design/say-day.ts';
import { sayEntry } from './say-entry.ts';

interface JournalListProps {
  readonly journal: readonly JournalEntry[];
  readonly nameOf: (contactId: string | undefined) => string;
  readonly today: string;
  readonly onUndo: (entryId: string) => void;
}

/** What happened, the latest first; every entry can be taken back. */
export function JournalList({ journal, nameOf, today, onUndo }: JournalListProps) {
  const entries = [...journal].sort((a, b) => b.at.localeCompare(a.at));
  if (entries.length === 0) return <p className="text-card text-ink-2">Nothing is noted yet.</p>;
  return (
    <ol>
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="group grid grid-cols-[4.2rem_minmax(0,1fr)_auto] items-baseline gap-3 py-2 text-card"
        >
          <time
            dateTime={entry.at}
            title={`${sayDayShort(entry.at)}, ${sayClock(entry.at)}`}
            className="text-small text-ink-3 tabular-nums"
          >
            {sayDayShort(entry.at, today)}
          </time>
          <span className="min-w-0">
            {sayEntry(entry, nameOf)}
            {entry.kind === 'touch' && entry.text !== undefined && entry.text !== '' && (
              <details className="mt-0.5 text-small text-ink-2">
                <summary>What was said</summary>
                <p className="mt-1 font-serif text-body whitespace-pre-wrap">{entry.text}</p>
              </details>
            )}
          </span>
          {entry.kind !== 'correction' && (
            <Button
              look="quiet"
              small
              onClick={() => onUndo(entry.id)}
              aria-label={`Take back: ${sayEntry(entry, nameOf)}`}
            >
              Undo
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
