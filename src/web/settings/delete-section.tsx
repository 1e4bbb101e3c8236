import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { request } from '../api/request.ts';
import { Button } from '../design/button.tsx';
import { Modal } from '../design/modal.tsx';
import { ProblemNote } from '../design/problem-note.tsx';
import { TextField } from '../design/text-field.tsx';
import { SettingsSection } from './settings-section.tsx';

const WORD = 'delete everything';

/** Takes away all that was ever put in. It cannot be taken back, so two words have to be typed. */
export function DeleteSection() {
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => request<unknown>('DELETE', '/everything', { sure: WORD }),
    onSuccess: async () => {
      queries.clear();
      await navigate({ to: '/welcome' });
    },
  });
  return (
    <SettingsSection
      id="delete"
      title="Delete everything"
      about="Your search, the letters, the mail account with its password, and every backup."
    >
      <ProblemNote error={remove.error} />
      <Button look="danger" onClick={() => setAsking(true)}>
        Delete everything…
      </Button>
      {asking && (
        <Modal title="Delete everything?" onClose={() => setAsking(false)}>
          <p className="text-card text-ink-2">
            There is no way back, except a career file that you exported before. To go on, type “{WORD}”.
          </p>
          <TextField
            className="mt-4"
            label="The two words"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <div className="actions mt-4">
            <Button
              look="danger"
              disabled={typed.trim().toLowerCase() !== WORD || remove.isPending}
              onClick={() => remove.mutate()}
            >
              Delete everything
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              Keep it all
            </Button>
          </div>
        </Modal>
      )}
    </SettingsSection>
  );
}
