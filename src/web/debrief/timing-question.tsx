import { type KeyboardEvent, useId, useState } from 'react';
import type { TimetableAnswer } from '#core/model/journal-entry.ts';
import { Button } from '../design/button.tsx';
import { Icon } from '../design/icon.tsx';
import { sayDay, sayMonthShort } from '../design/say-day.ts';
import { TextField } from '../design/text-field.tsx';
import { type PhraseReading, sayAnswer } from './phrase.ts';

interface TimingQuestionProps {
  readonly said: string;
  readonly readings: readonly PhraseReading[];
  /** Whether the readings belong to the words as they stand. */
  readonly upToDate: boolean;
  readonly timetable: TimetableAnswer | null | undefined;
  readonly onSaid: (said: string) => void;
  readonly onAnswer: (answer: TimetableAnswer | null | undefined) => void;
}

/** Their words, a date with its reading, and a yes: nothing is stored unconfirmed. */
export function TimingQuestion({
  said,
  readings,
  upToDate,
  timetable,
  onSaid,
  onAnswer,
}: TimingQuestionProps) {
  const id = useId();
  const [other, setOther] = useState(false);
  const [first] = readings;

  function pressed(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (upToDate && first !== undefined) onAnswer(first.answer);
  }

  if (timetable !== undefined) {
    return (
      <div className="flex flex-wrap items-center gap-3 rounded-control bg-paper p-3" role="status">
        <span className="text-sage">
          <Icon name="check" />
        </span>
        <strong>{sayAnswer(timetable)}</strong>
        <Button small onClick={() => onAnswer(undefined)}>
          Change it
        </Button>
      </div>
    );
  }

  return (
    <>
      <label className="sr-only" htmlFor={id}>
        Their words about timing
      </label>
      <input
        id={id}
        className="field min-h-13 px-3.5 font-serif text-section"
        autoComplete="off"
        placeholder="“you should hear by the end of next week”"
        value={said}
        onChange={(event) => onSaid(event.target.value)}
        onKeyDown={pressed}
      />
      <div role="status" aria-live="polite">
        {said.trim() !== '' && upToDate && readings.length === 0 && (
          <p className="mt-3 text-small text-ink-2">
            That was not understood as a day. Choose one, or say that they could not.
          </p>
        )}
        {said.trim() !== '' &&
          readings.map((reading, index) => (
            <Reading
              key={`${reading.from} ${reading.by} ${reading.sentence}`}
              reading={reading}
              primary={index === 0}
              onYes={() => onAnswer(reading.answer)}
            />
          ))}
      </div>
      {other && (
        <TextField
          className="mt-3 max-w-60"
          label="The day they meant"
          type="date"
          autoFocus
          onChange={(event) => event.target.value !== '' && onAnswer({ by: event.target.value })}
        />
      )}
      <p className="mt-3 flex flex-wrap gap-2">
        {!other && (
          <Button small onClick={() => setOther(true)}>
            Another day
          </Button>
        )}
        <Button small onClick={() => onAnswer({ unknown: true })}>
          They could not say
        </Button>
        <Button small onClick={() => onAnswer(null)}>
          I did not ask
        </Button>
      </p>
    </>
  );
}

interface ReadingProps {
  readonly reading: PhraseReading;
  readonly primary: boolean;
  readonly onYes: () => void;
}

function Reading({ reading, primary, onYes }: ReadingProps) {
  const { by, from, sentence, note } = reading;
  return (
    <div className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] items-center gap-3.5 rounded-control border border-rule bg-paper px-4 py-3.5 tablet:grid-cols-[auto_minmax(0,1fr)_auto]">
      {by === null ? <Icon name="ask" /> : <Leaf day={by} />}
      <div>
        <strong>
          {by === null ? 'No day' : from === null ? sayDay(by) : `${sayDay(from)} to ${sayDay(by)}`}
        </strong>
        <p className="text-small text-ink-2">{sentence}</p>
        {note !== null && <p className="text-small text-ochre">{note}</p>}
      </div>
      <Button small look={primary ? 'primary' : 'plain'} onClick={onYes} className="max-tablet:col-span-2">
        {by === null ? 'Yes, that' : from === null ? 'Yes, that day' : 'Yes, those days'}
      </Button>
    </div>
  );
}

/** A leaf of a calendar. */
function Leaf({ day }: { readonly day: string }) {
  return (
    <div aria-hidden="true" className="w-14 overflow-hidden rounded-[4px] border border-edge text-center">
      <span className="block bg-ochre text-smallest font-semibold text-paper">{sayMonthShort(day)}</span>
      <b className="block py-0.5 font-serif text-title font-normal">{Number(day.slice(8, 10))}</b>
    </div>
  );
}
