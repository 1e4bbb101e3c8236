import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Contact } from '#core/model/contact.ts';
import { ProblemNote } from '../design/problem-note.tsx';
import { opportunitiesQuery } from '../opportunity/load-opportunity.ts';
import { LoadingPage, ProblemPage } from '../shell/page-states.tsx';
import { contactsQuery, useChangeContact } from './load-contacts.ts';
import { PeopleView } from './people-view.tsx';
import { PersonDialog } from './person-dialog.tsx';

export function PeoplePage() {
  const contacts = useQuery(contactsQuery);
  const opportunities = useQuery(opportunitiesQuery);
  const change = useChangeContact();
  const [open, setOpen] = useState<Contact | null>(null);
  if (contacts.isPending) return <LoadingPage title="People" />;
  if (contacts.isError) {
    return <ProblemPage title="People" error={contacts.error} onRetry={() => void contacts.refetch()} />;
  }
  const employers = new Map(
    (opportunities.data ?? []).map((row) => [row.opportunity.organizationId, row.organizationName]),
  );
  return (
    <>
      <PeopleView contacts={contacts.data} employers={employers} onOpen={setOpen} />
      {open !== null && (
        <PersonDialog
          contact={open}
          busy={change.isPending}
          note={<ProblemNote error={change.error} />}
          onClose={() => {
            change.reset();
            setOpen(null);
          }}
          onKeep={(changes) => change.mutate({ contact: open, changes }, { onSuccess: () => setOpen(null) })}
        />
      )}
    </>
  );
}
