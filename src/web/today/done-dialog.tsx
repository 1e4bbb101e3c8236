import { type FormEvent, useState } from 'react';
import type { Step } from '#core/agenda/agenda.ts';
import { CHANNELS, type Channel, type TouchOutcome } from '#core/model/lists.ts';
import { Button } from '../design/button.tsx';
import { Modal } from '../design/modal.tsx';
import { SelectField, TextField } from '../design/text-field.tsx';
import { CHANNEL_NAMES } from './say-step.ts';

interface DoneDialogProps {
  readonly title: string;
  readonly step: Step;
  readonly onDone: (channel: Channel, outcome: TouchOutcome, text: string) => void;
  readonly onClose: () => void;
}

const CALL_OUTCOMES: readonly { readonly value: TouchOutcome; readonly label: string }[] = [
  { value: 'spoke', label: 'We spoke' },
  { value: 'voicemail', label: 'I left a message' },
  { value: 'no-answer', label: 'Nobody answered' },
];

/** Notes something done outside the program: a letter posted, a call made. */
export function DoneDialog({ title, step, onDone, onClose }: DoneDialogProps) {
  const [channel, setChannel] = useState<Channel>(step.channel ?? 'email');
  const [outcome, setOutcome] = useState<TouchOutcome>('spoke');
  const [text, setText] = useState('');
  const spoken = channel === 'phone' || channel === 'in-person';

  function submit(event: FormEvent) {
    event.preventDefault();
    onDone(channel, spoken ? (channel === 'phone' ? outcome : 'spoke') : 'sent', text);
  }

  return (
    <Modal title={title} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-4">
        <SelectField
          label="How"
          value={channel}
          options={CHANNELS.map((value) => ({ value, label: CHANNEL_NAMES[value] }))}
          onPick={(value) => setChannel(CHANNELS.find((known) => known === value) ?? channel)}
        />
        {channel === 'phone' && (
          <SelectField
            label="What came of it"
            value={outcome}
            options={CALL_OUTCOMES}
            onPick={(value) =>
              setOutcome(CALL_OUTCOMES.find((known) => known.value === value)?.value ?? outcome)
            }
          />
        )}
        <TextField
          label="A few words, if you like"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="actions">
          <Button type="submit" look="primary">
            Note it
          </Button>
          <Button look="quiet" onClick={onClose}>
            Not yet
          </Button>
        </div>
      </form>
    </Modal>
  );
}
