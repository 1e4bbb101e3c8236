import { type FormEvent, useId, useState } from 'react';
import { Button } from '../design/button.tsx';
import { CountryField, ZoneField } from '../design/place-fields.tsx';
import { ProblemNote } from '../design/problem-note.tsx';
import { SelectField, TextField } from '../design/text-field.tsx';
import { InterviewFields } from './interview-fields.tsx';
import type { NewOpportunity } from './load-opportunity.ts';
import { type OpportunityForm, opportunityOf, problemsOf } from './new-opportunity.ts';

interface NewOpportunityFormProps {
  /** Employers known already, by name. */
  readonly organizations: ReadonlyMap<string, string>;
  readonly proposed: { readonly country: string; readonly zone: string };
  readonly busy: boolean;
  readonly error: unknown;
  readonly onAdd: (opportunity: NewOpportunity) => void;
}

export function NewOpportunityForm({ organizations, proposed, busy, error, onAdd }: NewOpportunityFormProps) {
  const [form, setForm] = useState<OpportunityForm>({ ...EMPTY, ...proposed });
  const [asked, setAsked] = useState(false);
  const list = useId();
  const change = (part: Partial<OpportunityForm>) => setForm((before) => ({ ...before, ...part }));
  const knownId = organizations.get(form.employer.trim());
  const problems = asked ? problemsOf(form, knownId !== undefined) : {};

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(true);
    const wrong = problemsOf(form, knownId !== undefined);
    if (Object.keys(wrong).length === 0) onAdd(opportunityOf(form, knownId, form.zone.trim()));
    else focusFirstProblem(event.currentTarget);
  }

  return (
    <form className="grid max-w-2xl gap-6" onSubmit={submit} noValidate aria-label="New opportunity">
      <div className="sheet grid gap-4 p-5 desk:p-7">
        <div className="grid gap-4 tablet:grid-cols-2">
          <TextField
            label="Employer"
            list={list}
            autoComplete="off"
            value={form.employer}
            onChange={(event) => change({ employer: event.target.value })}
            error={problems.employer ?? null}
          />
          <datalist id={list}>
            {[...organizations.keys()].map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <TextField
            label="Role"
            autoComplete="off"
            value={form.role}
            onChange={(event) => change({ role: event.target.value })}
            error={problems.role ?? null}
          />
        </div>
        <div className="grid gap-4 tablet:grid-cols-3">
          {knownId === undefined && (
            <>
              <CountryField
                value={form.country}
                onPick={(country) => change({ country })}
                error={problems.country ?? null}
              />
              <TextField
                label="State or region"
                hint="A code such as RI, for its holidays"
                value={form.subdivision}
                onChange={(event) => change({ subdivision: event.target.value })}
              />
            </>
          )}
          <ZoneField
            label="Their clock"
            value={form.zone}
            onChange={(zone) => change({ zone })}
            error={problems.zone ?? null}
          />
        </div>
        <TextField
          label="Applied on"
          hint="If you did"
          type="date"
          className="tablet:w-1/3"
          value={form.appliedOn}
          onChange={(event) => change({ appliedOn: event.target.value })}
        />
      </div>
      <SelectField
        label="Is there an interview?"
        className="tablet:w-1/2"
        value={form.withInterview ? 'yes' : 'no'}
        options={[
          { value: 'no', label: 'Not yet' },
          { value: 'yes', label: 'Yes, there is or was one' },
        ]}
        onPick={(value) => change({ withInterview: value === 'yes' })}
      />
      {form.withInterview && (
        <div className="sheet p-5 desk:p-7">
          <InterviewFields form={form} problems={problems} onChange={change} />
        </div>
      )}
      <ProblemNote error={error} />
      <div className="actions">
        <Button type="submit" look="primary" disabled={busy}>
          Add it
        </Button>
      </div>
    </form>
  );
}

const EMPTY: OpportunityForm = {
  employer: '',
  role: '',
  country: '',
  subdivision: '',
  zone: '',
  appliedOn: '',
  withInterview: false,
  day: '',
  start: '',
  end: '',
  format: 'video',
  people: [],
};

/** The fields say what is wrong once they are drawn again. */
function focusFirstProblem(form: HTMLFormElement) {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
