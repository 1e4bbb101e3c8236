import { type FormEvent, useState } from 'react';
import type { Seeker } from '#core/model/seeker.ts';
import { Button } from '../design/button.tsx';
import { sayDayShort } from '../design/say-day.ts';
import { TextField } from '../design/text-field.tsx';
import { todayHere } from '../shell/today-here.ts';

type Away = NonNullable<Seeker['away']>;

interface AwayDaysProps {
  readonly away: Away;
  readonly busy: boolean;
  readonly onChange: (away: Away) => void;
}

/** Days on which nothing is asked of the seeker; windows are aimed at the days beside them. */
export function AwayDays({ away, busy, onChange }: AwayDaysProps) {
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const last = until === '' ? from : until;
  const isReady = from !== '' && last >= from;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isReady) return;
    onChange([...away, { from, until: last }].sort((a, b) => a.from.localeCompare(b.from)));
    setFrom('');
    setUntil('');
  }

  return (
    <div className="mt-6 border-t border-rule pt-5">
      <h3 className="aside-title">Days you are away</h3>
      <p className="mb-2 text-small text-ink-2">Nothing is planned on them.</p>
      <ul>
        {away.map((days) => (
          <li
            key={`${days.from} ${days.until}`}
            className="flex flex-wrap items-center justify-between gap-x-4 border-t border-rule py-1 text-card first:border-t-0"
          >
            {sayRange(days)}
            <Button
              look="quiet"
              small
              disabled={busy}
              aria-label={`Remove ${sayRange(days)}`}
              onClick={() => onChange(away.filter((other) => other !== days))}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <form className="mt-2 flex flex-wrap items-end gap-3" onSubmit={submit}>
        <TextField label="From" type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        <TextField
          label="The last day away"
          type="date"
          min={from}
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
        <Button type="submit" disabled={busy || !isReady}>
          Add
        </Button>
      </form>
    </div>
  );
}

function sayRange({ from, until }: Away[number]): string {
  const today = todayHere();
  return from === until
    ? sayDayShort(from, today)
    : `${sayDayShort(from, today)} to ${sayDayShort(until, today)}`;
}
