import type { DraftRow } from '../api/answers.ts';
import { Button } from '../design/button.tsx';
import { Modal } from '../design/modal.tsx';

interface DiscardDialogProps {
  readonly row: DraftRow;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

/** The one thing here that cannot be taken back, so it is asked first. */
export function DiscardDialog({ row, onDiscard, onClose }: DiscardDialogProps) {
  return (
    <Modal title="Throw this draft away?" onClose={onClose}>
      <p className="text-card text-ink-2">
        The draft to {row.contactName ?? 'nobody in particular'} and every word in it are gone then. What it
        was for stays on Today, and a new one can be begun there.
      </p>
      <div className="actions mt-4">
        <Button look="danger" onClick={onDiscard}>
          Throw it away
        </Button>
        <Button look="quiet" onClick={onClose}>
          Keep it
        </Button>
      </div>
    </Modal>
  );
}
