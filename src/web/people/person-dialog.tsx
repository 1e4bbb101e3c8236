import { type FormEvent, type ReactNode, useState } from 'react';
import type { Contact } from '#core/model/contact.ts';
import { NAME_EVIDENCE, type NameEvidence, TERMS } from '#core/model/lists.ts';
import { Button } from '../design/button.tsx';
import { Modal } from '../design/modal.tsx';
import { SelectField, TextField } from '../design/text-field.tsx';
import type { ContactChanges } from './load-contacts.ts';

interface PersonDialogProps {
  readonly contact: Contact;
  readonly busy: boolean;
  readonly note: ReactNode;
  readonly onKeep: (changes: ContactChanges) => void;
  readonly onClose: () => void;
}

const FIELDS = ['name', 'calledBy', 'honorific', 'title', 'email', 'phone'] as const;
type Field = (typeof FIELDS)[number];

const LABELS: Record<Field, string> = {
  name: 'Name, exactly as they write it',
  calledBy: 'Goes by',
  honorific: 'Dr., Prof. and the like',
  title: 'Title',
  email: 'Email address',
  phone: 'Telephone',
};

const EVIDENCE: Record<NameEvidence, string> = {
  card: 'From their card',
  invite: 'From the invitation',
  signature: 'From a signature',
  website: 'From the website',
  told: 'As I was told',
};

const TERM_WORDS = { 'first-name': 'By first name', formal: 'Formally' } as const;

/** What is known of one person, to be put right: every letter is held against it. */
export function PersonDialog({ contact, busy, note, onKeep, onClose }: PersonDialogProps) {
  const [typed, setTyped] = useState<Record<Field, string>>({
    name: contact.name,
    calledBy: contact.calledBy ?? '',
    honorific: contact.honorific ?? '',
    title: contact.title ?? '',
    email: contact.email ?? '',
    phone: contact.phone ?? '',
  });
  const [verified, setVerified] = useState<string>(contact.verified ?? '');
  const [terms, setTerms] = useState<string>(contact.terms ?? '');

  function submit(event: FormEvent) {
    event.preventDefault();
    const changes: Record<string, string | null> = {};
    const put = (field: keyof Contact, now: string) => {
      if (now !== (contact[field] ?? '')) changes[field] = now === '' ? null : now;
    };
    for (const field of FIELDS) put(field, typed[field].trim());
    put('verified', verified);
    put('terms', terms);
    if (Object.keys(changes).length === 0) onClose();
    else onKeep(changes as ContactChanges);
  }

  return (
    <Modal title={contact.name} onClose={onClose}>
      <form className="grid gap-4" onSubmit={submit}>
        <div className="grid gap-4 tablet:grid-cols-2">
          {FIELDS.map((field) => (
            <TextField
              key={field}
              label={LABELS[field]}
              className={field === 'name' ? 'tablet:col-span-2' : ''}
              type={field === 'email' ? 'email' : 'text'}
              required={field === 'name'}
              autoComplete="off"
              value={typed[field]}
              onChange={(event) => setTyped((before) => ({ ...before, [field]: event.target.value }))}
            />
          ))}
          <SelectField
            label="How you know the name"
            value={verified}
            options={[
              { value: '', label: 'Not sure how it is written' },
              ...NAME_EVIDENCE.map((value) => ({ value, label: EVIDENCE[value] })),
            ]}
            onPick={setVerified}
          />
          <SelectField
            label="How you address them"
            value={terms}
            options={[
              { value: '', label: 'As is usual there' },
              ...TERMS.map((value) => ({ value, label: TERM_WORDS[value] })),
            ]}
            onPick={setTerms}
          />
        </div>
        {note}
        <div className="actions">
          <Button type="submit" look="primary" disabled={busy}>
            Keep this
          </Button>
          <Button look="quiet" onClick={onClose}>
            Leave it
          </Button>
        </div>
      </form>
    </Modal>
  );
}
