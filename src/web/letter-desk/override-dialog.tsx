import { type FormEvent, useState } from 'react';
import type { Finding } from '#core/checker/finding.ts';
import { Button } from '../design/button.tsx';
import { Modal } from '../design/modal.tsx';
import { TextField } from '../design/text-field.tsx';

interface OverrideDialogProps {
  readonly finding: Finding;
  readonly onOverride: (reason: string) => void;
  readonly onClose: () => void;
}

/** Past a finding that may be passed, with a reason that is kept with the letter. */
export function OverrideDialog({ finding, onOverride, onClose }: OverrideDialogProps) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() !== '') onOverride(reason.trim());
  }

  return (
    <Modal title="Let it pass" onClose={onClose}>
      <form className="grid gap-4" onSubmit={submit}>
        <p className="text-card text-ink-2">{finding.message}</p>
        <TextField
          label="Why it is right as it is"
          hint="It is kept in the journal with the letter."
          error={asked && reason.trim() === '' ? 'A few words are enough, but not none.' : null}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="actions">
          <Button type="submit">Let it pass</Button>
          <Button look="quiet" onClick={onClose}>
            Go back to the letter
          </Button>
        </div>
      </form>
    </Modal>
  );
}
