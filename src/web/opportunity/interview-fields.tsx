import { SelectField, TextField } from '../design/text-field.tsx';
import { InvitedPeople } from './invited-people.tsx';
import type { FormProblems, InterviewForm } from './new-opportunity.ts';

interface InterviewFieldsProps {
  readonly form: InterviewForm;
  readonly problems: FormProblems;
  /** For one that is known and only moves. */
  readonly onlyTimes?: boolean;
  readonly onChange: (part: Partial<InterviewForm>) => void;
}

const FORMATS = [
  { value: 'video', label: 'Video' },
  { value: 'phone', label: 'Telephone' },
  { value: 'onsite', label: 'On site' },
] as const;

/** When and how an interview is, and who is in it. */
export function InterviewFields({ form, problems, onlyTimes = false, onChange }: InterviewFieldsProps) {
  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">The interview</legend>
      <div className="grid gap-4 tablet:grid-cols-4">
        <TextField
          label="Day"
          type="date"
          value={form.day}
          onChange={(event) => onChange({ day: event.target.value })}
          error={problems.day ?? null}
        />
        <TextField
          label="From"
          type="time"
          value={form.start}
          onChange={(event) => onChange({ start: event.target.value })}
          error={problems.start ?? null}
        />
        <TextField
          label="To"
          type="time"
          value={form.end}
          onChange={(event) => onChange({ end: event.target.value })}
          error={problems.end ?? null}
        />
        {!onlyTimes && (
          <SelectField
            label="How"
            value={form.format}
            options={FORMATS}
            onPick={(value) =>
              onChange({ format: FORMATS.find((format) => format.value === value)?.value ?? form.format })
            }
          />
        )}
      </div>
      <p className="text-small text-ink-2">By their clock.</p>
      {!onlyTimes && <InvitedPeople people={form.people} onChange={(people) => onChange({ people })} />}
    </fieldset>
  );
}
