import { type FormEvent, useState } from 'react';
import { SEARCH_ACTIVITIES } from '#core/model/lists.ts';
import type { AgendaAnswer } from '../api/answers.ts';
import { Button } from '../design/button.tsx';
import { Modal } from '../design/modal.tsx';
import { sayCount } from '../design/say-day.ts';
import { SelectField, TextField } from '../design/text-field.tsx';

export type SearchActivity = (typeof SEARCH_ACTIVITIES)[number];

interface RestOfSearchProps {
  readonly agenda: AgendaAnswer;
  readonly onNote: () => void;
}

/** One process going well is no reason to let the others sleep: the rest stays in view, quietly. */
export function RestOfSearch({ agenda, onNote }: RestOfSearchProps) {
  const { names, quiet, steps } = agenda;
  const over = new Set(
    quiet.filter(({ state }) => state === 'closed' || state === 'paused').map((line) => line.opportunityId),
  );
  const live = Object.entries(names.opportunities).filter(([id]) => !over.has(id));
  const employers = new Set(live.map(([, { organizationId }]) => organizationId)).size;
  const hunting = steps.find(({ action }) => action === 'keep-hunting');
  return (
    <section
      aria-labelledby="rest-of-search"
      className="mt-12 flex flex-wrap items-start gap-x-12 gap-y-4 border-t border-rule pt-6"
    >
      <h2 id="rest-of-search" className="section-title">
        The rest of the search
      </h2>
      <div className="text-card">
        <p className="text-small text-ink-2">Live conversations</p>
        <p>
          {live.length === 0
            ? 'None at present'
            : `${sayCount(live.length)}, at ${employers === 1 ? 'one employer' : `${sayCount(employers).toLowerCase()} employers`}`}
        </p>
      </div>
      {hunting !== undefined && (
        <p className="max-w-[36ch] text-card text-pretty text-ink-2">{hunting.because}</p>
      )}
      <Button small className="desk:ml-auto" onClick={onNote}>
        Note something I did
      </Button>
    </section>
  );
}

const ACTIVITIES: Record<SearchActivity, string> = {
  applied: 'I applied somewhere',
  networked: 'I talked to somebody about it',
  prepared: 'I did something for it',
};

interface SearchDialogProps {
  readonly onNote: (activity: SearchActivity, note: string) => void;
  readonly onClose: () => void;
}

export function SearchDialog({ onNote, onClose }: SearchDialogProps) {
  const [activity, setActivity] = useState<SearchActivity>('applied');
  const [note, setNote] = useState('');
  return (
    <Modal title="Something for the search" onClose={onClose}>
      <form
        className="grid gap-4"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onNote(activity, note.trim());
        }}
      >
        <SelectField
          label="What"
          value={activity}
          options={SEARCH_ACTIVITIES.map((value) => ({ value, label: ACTIVITIES[value] }))}
          onPick={(value) => setActivity(SEARCH_ACTIVITIES.find((known) => known === value) ?? activity)}
        />
        <TextField
          label="A few words, if you like"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
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
