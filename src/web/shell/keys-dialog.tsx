import { useState } from 'react';
import { Modal } from '../design/modal.tsx';
import { MODIFIER_KEY } from '../design/modifier-key.ts';
import { areSingleKeysOn, turnSingleKeys } from './single-keys.ts';

const KEYS: readonly (readonly [keys: string, deed: string])[] = [
  [`${MODIFIER_KEY} K`, 'Find or do'],
  ['G T', 'Today'],
  ['G O', 'Opportunities'],
  ['G L', 'Letters'],
  ['G P', 'People'],
  ['G B', 'Playbook'],
  ['G S', 'Settings and backups'],
  ['J, K', 'The next card on Today, and the one before'],
  ['Enter', 'What the card’s blue button does'],
  ['W', 'Why this date'],
  ['S', 'Not today'],
  ['F8, Shift F8', 'The next finding in a letter, and the one before'],
  ['Alt 1 to Alt 3', 'Take a suggestion'],
  ['Alt Backspace', 'Leave the finding'],
  ['Alt F', 'To the facts beside the letter'],
  [`${MODIFIER_KEY} Enter`, 'Send the letter, or keep the debrief'],
  ['Esc', 'Back one layer'],
  ['?', 'These keys'],
];

/** Every key there is, and the way to turn the single letters off. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const [on, setOn] = useState(areSingleKeysOn);
  return (
    <Modal title="Keys" onClose={onClose}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-5 gap-y-2 text-card">
        {KEYS.map(([keys, deed]) => (
          <div key={keys} className="contents">
            <dt className="justify-self-end">
              <kbd>{keys}</kbd>
            </dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-5 flex min-h-8 items-center gap-3 border-t border-rule pt-4 text-card">
        <input
          type="checkbox"
          className="size-4 accent-blue"
          checked={on}
          onChange={(event) => {
            turnSingleKeys(event.target.checked);
            setOn(event.target.checked);
          }}
        />
        Single letters do things
      </label>
    </Modal>
  );
}
