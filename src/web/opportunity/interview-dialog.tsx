import { type FormEvent, useState } from 'react';
import type { Interview } from '#core/model/interview.ts';
import { Button } from '../design/button.tsx';
import { Modal } from '../design/modal.tsx';
import { SelectField } from '../design/text-field.tsx';
import { InterviewFields } from './interview-fields.tsx';
import type { InterviewChange, NewInterview } from './load-opportunity.ts';
import { type InterviewForm, interviewOf, interviewProblems, timesOf } from './new-opportunity.ts';

const EMPTY: InterviewForm = { day: '', start: '', end: '', format: 'video', people: [] };

interface AddInterviewProps {
  /** The clock of the employer, by which times are typed. */
  readonly zone: string;
  readonly onAdd: (interview: NewInterview) => void;
  readonly onClose: () => void;
}

/** An interview arranged by telephone or in a mail without a calendar file. */
export function AddInterviewDialog({ zone, onAdd, onClose }: AddInterviewProps) {
  const [form, setForm] = useState(EMPTY);
  const [asked, setAsked] = useState(false);
  const problems = interviewProblems(form);

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (Object.keys(problems).length === 0) onAdd(interviewOf(form, zone));
  }

  return (
    <Modal title="Add an interview" onClose={onClose} wide>
      <form className="grid gap-4" onSubmit={submit} noValidate>
        <InterviewFields
          form={form}
          problems={asked ? problems : {}}
          onChange={(part) => setForm((before) => ({ ...before, ...part }))}
        />
        <div className="actions">
          <Button type="submit" look="primary">
            Add it
          </Button>
          <Button look="quiet" onClick={onClose}>
            Leave it
          </Button>
        </div>
      </form>
    </Modal>
  );
}

interface MoveInterviewProps {
  readonly interview: Interview;
  readonly zone: string;
  readonly onChange: (change: InterviewChange) => void;
  readonly onClose: () => void;
}

/** It was moved, or it is off: by them or by the seeker. */
export function MoveInterviewDialog({ interview, zone, onChange, onClose }: MoveInterviewProps) {
  const [what, setWhat] = useState('moved');
  const [by, setBy] = useState<'employer' | 'seeker'>('employer');
  const [form, setForm] = useState<InterviewForm>(() => ({
    ...EMPTY,
    day: interview.startsAt.slice(0, 10),
    start: interview.startsAt.slice(11, 16),
    end: interview.endsAt.slice(11, 16),
  }));
  const problems = interviewProblems(form);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (what === 'cancelled') onChange({ cancelled: true, by });
    else if (Object.keys(problems).length === 0) onChange({ ...timesOf(form, zone), by });
  }

  return (
    <Modal title="It was moved, or is off" onClose={onClose}>
      <form className="grid gap-4" onSubmit={submit} noValidate>
        <div className="grid gap-4 tablet:grid-cols-2">
          <SelectField
            label="What happened"
            value={what}
            options={[
              { value: 'moved', label: 'It is at another time' },
              { value: 'cancelled', label: 'It is off' },
            ]}
            onPick={setWhat}
          />
          <SelectField
            label="By whom"
            value={by}
            options={[
              { value: 'employer', label: 'By them' },
              { value: 'seeker', label: 'By me' },
            ]}
            onPick={(value) => setBy(value === 'seeker' ? 'seeker' : 'employer')}
          />
        </div>
        {what === 'moved' && (
          <InterviewFields
            form={form}
            problems={problems}
            onlyTimes
            onChange={(part) => setForm((before) => ({ ...before, ...part }))}
          />
        )}
        <div className="actions">
          <Button type="submit" look="primary">
            Note it
          </Button>
          <Button look="quiet" onClick={onClose}>
            Leave it
          </Button>
        </div>
      </form>
    </Modal>
  );
}
