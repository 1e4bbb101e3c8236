import { type FormEvent, useState } from 'react';
import { addDays, dayFrom, formatDay } from '#core/time/day.ts';
import { Button } from '../design/button.tsx';
import { Modal } from '../design/modal.tsx';
import { sayDay } from '../design/say-day.ts';
import { TextField } from '../design/text-field.tsx';

interface NotTodayDialogProps {
  readonly title: string;
  readonly today: string;
  readonly onPutOff: (until: string | null, reason: string) => void;
  readonly onClose: () => void;
}

/** Put off until a day, or left out for good, with a word why if one likes. */
export function NotTodayDialog({ title, today, onPutOff, onClose }: NotTodayDialogProps) {
  const tomorrow = formatDay(addDays(dayFrom(today), 1));
  const nextWeek = formatDay(addDays(dayFrom(today), 7));
  const [choice, setChoice] = useState('tomorrow');
  const [day, setDay] = useState(nextWeek);
  const [reason, setReason] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    const until = { tomorrow, 'next-week': nextWeek, day, never: null }[choice];
    onPutOff(until ?? null, reason);
  }

  const choices = [
    { value: 'tomorrow', label: `Tomorrow, ${sayDay(tomorrow, today)}` },
    { value: 'next-week', label: `In a week, ${sayDay(nextWeek, today)}` },
    { value: 'day', label: 'Another day' },
    { value: 'never', label: 'Leave it out for good' },
  ];

  return (
    <Modal title={title} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-4">
        <fieldset>
          <legend className="label">Come back to it</legend>
          <div className="grid gap-1">
            {choices.map(({ value, label }) => (
              <label key={value} className="flex min-h-11 items-center gap-3 desk:min-h-9">
                <input
                  type="radio"
                  name="until"
                  value={value}
                  checked={choice === value}
                  onChange={() => setChoice(value)}
                  className="size-4 accent-blue"
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
        {choice === 'day' && (
          <TextField
            label="Day"
            type="date"
            min={tomorrow}
            required
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
        <TextField
          label="Why, if you like"
          hint="It is kept in the journal, for you alone."
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="actions">
          <Button type="submit" look="primary">
            {choice === 'never' ? 'Leave it out' : 'Put it off'}
          </Button>
          <Button look="quiet" onClick={onClose}>
            Keep it on the desk
          </Button>
        </div>
      </form>
    </Modal>
  );
}
