import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Contact } from '#core/model/contact.ts';
import { CHANNELS } from '#core/model/lists.ts';
import { phraseQuery } from '../debrief/load-interview.ts';
import { TimingQuestion } from '../debrief/timing-question.tsx';
import { Button } from '../design/button.tsx';
import { Modal } from '../design/modal.tsx';
import { SelectField, TextField } from '../design/text-field.tsx';
import { useLater } from '../design/use-later.ts';
import { instantHere } from '../shell/today-here.ts';
import { CHANNEL_NAMES } from '../today/say-step.ts';
import { ASKED_WITH, factOf, HAPPENINGS, type Happening, peopleChoices } from './happening.ts';
import type { NewFact } from './load-opportunity.ts';

interface SomethingHappenedProps {
  readonly opportunityId: string;
  readonly people: readonly Contact[];
  readonly onFact: (fact: NewFact) => void;
  readonly onClose: () => void;
}

const START: Happening = {
  what: 'they-wrote',
  contactId: '',
  channel: 'email',
  outcome: 'spoke',
  day: '',
  text: '',
  answer: null,
};

const DAY_LABELS: Partial<Record<Happening['what'], string>> = {
  request: 'On which day, if they said',
  away: 'Their last day away',
  offer: 'They want an answer by',
};

/** The only way in for facts. What it asks for depends on what happened. */
export function SomethingHappened({ opportunityId, people, onFact, onClose }: SomethingHappenedProps) {
  const [form, setForm] = useState<Happening>({ ...START, contactId: people[0]?.id ?? '' });
  const [missing, setMissing] = useState<string | null>(null);
  const change = (part: Partial<Happening>) => setForm((before) => ({ ...before, ...part }));
  const { what } = form;
  const asked = ASKED_WITH[what];
  const dayLabel = DAY_LABELS[what];
  const isStage = what === 'rejected' || what === 'withdrawn' || what === 'paused';

  function submit(event: FormEvent) {
    event.preventDefault();
    const fact = factOf(form, opportunityId);
    if ('missing' in fact) setMissing(`Please say ${fact.missing}.`);
    else onFact(fact);
  }

  return (
    <Modal title="Something happened" onClose={onClose}>
      <form className="grid gap-4" onSubmit={submit}>
        <SelectField
          label="What"
          value={what}
          options={HAPPENINGS.map(({ id, label }) => ({ value: id, label }))}
          onPick={(value) => change({ what: HAPPENINGS.find(({ id }) => id === value)?.id ?? what })}
        />
        {asked.includes('who') && (
          <SelectField
            label="Who"
            value={form.contactId}
            options={peopleChoices(people)}
            onPick={(contactId) => change({ contactId })}
          />
        )}
        {asked.includes('how') && (
          <SelectField
            label="How"
            value={form.channel}
            options={CHANNELS.map((value) => ({ value, label: CHANNEL_NAMES[value] }))}
            onPick={(value) => change({ channel: CHANNELS.find((known) => known === value) ?? form.channel })}
          />
        )}
        {what === 'i-called' && form.channel === 'phone' && (
          <SelectField
            label="What came of it"
            value={form.outcome}
            options={[
              { value: 'spoke', label: 'We spoke' },
              { value: 'voicemail', label: 'I left a message' },
              { value: 'no-answer', label: 'Nobody answered' },
            ]}
            onPick={(value) =>
              change({ outcome: value === 'voicemail' || value === 'no-answer' ? value : 'spoke' })
            }
          />
        )}
        {what === 'timetable' && <Timing opportunityId={opportunityId} form={form} onChange={change} />}
        {dayLabel !== undefined && (
          <TextField
            label={dayLabel}
            type="date"
            value={form.day}
            onChange={(event) => change({ day: event.target.value })}
          />
        )}
        {asked.includes('text') && (
          <TextField
            label={isStage ? 'What they or you said, if you like' : 'What was said, if you like'}
            value={form.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        )}
        {missing !== null && (
          <p role="alert" className="text-small text-wax">
            {missing}
          </p>
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

interface TimingProps {
  readonly opportunityId: string;
  readonly form: Happening;
  readonly onChange: (part: Partial<Happening>) => void;
}

function Timing({ opportunityId, form, onChange }: TimingProps) {
  const [now] = useState(instantHere);
  const phrase = useLater(form.text.trim(), 350);
  const readings = useQuery(phraseQuery(phrase, opportunityId, now));
  return (
    <div>
      <p className="label">What did they say about deciding?</p>
      <TimingQuestion
        said={form.text}
        readings={readings.data?.readings ?? []}
        upToDate={readings.isSuccess && phrase === form.text.trim()}
        timetable={form.answer ?? undefined}
        onSaid={(text) => onChange({ text })}
        onAnswer={(answer) => onChange({ answer: answer ?? null })}
      />
    </div>
  );
}
