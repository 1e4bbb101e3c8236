import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
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
  const { person } = useSearch({ from: '/shell/people' });
  const navigate = useNavigate();
  if (contacts.isPending) return <LoadingPage title="People" />;
  if (contacts.isError) {
    return <ProblemPage title="People" error={contacts.error} onRetry={() => void contacts.refetch()} />;
  }
  const employers = new Map(
    (opportunities.data ?? []).map((row) => [row.opportunity.organizationId, row.organizationName]),
  );
  const open = contacts.data.find(({ id }) => id === person) ?? null;
  const show = (id?: string) =>
    void navigate({
      to: '/people',
      search: id === undefined ? {} : { person: id },
      replace: id === undefined,
    });
  return (
    <>
      <PeopleView contacts={contacts.data} employers={employers} onOpen={({ id }) => show(id)} />
      {open !== null && (
        <PersonDialog
          contact={open}
          busy={change.isPending}
          note={<ProblemNote error={change.error} />}
          onClose={() => {
            change.reset();
            show();
          }}
          onKeep={(changes) => change.mutate({ contact: open, changes }, { onSuccess: () => show() })}
        />
      )}
    </>
  );
}
