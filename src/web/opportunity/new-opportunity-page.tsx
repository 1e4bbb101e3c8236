import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { statusQuery } from '../api/status.ts';
import { PageHead } from '../shell/page-head.tsx';
import { LoadingPage, ProblemPage } from '../shell/page-states.tsx';
import { opportunitiesQuery, useAddOpportunity } from './load-opportunity.ts';
import { NewOpportunityForm } from './new-opportunity-form.tsx';

const TITLE = 'Add an opportunity';

export function NewOpportunityPage() {
  const status = useQuery(statusQuery);
  const known = useQuery(opportunitiesQuery);
  const add = useAddOpportunity();
  const navigate = useNavigate();
  if (status.isPending) return <LoadingPage title={TITLE} />;
  if (status.isError) {
    return <ProblemPage title={TITLE} error={status.error} onRetry={() => void status.refetch()} />;
  }
  const organizations = new Map(
    (known.data ?? []).map((row) => [row.organizationName, row.opportunity.organizationId]),
  );
  const { seeker } = status.data;
  return (
    <>
      <PageHead title={TITLE}>The employer and the role are enough; the rest can come later.</PageHead>
      <NewOpportunityForm
        organizations={organizations}
        proposed={{
          country: seeker?.country ?? '',
          zone: seeker?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
        }}
        busy={add.isPending}
        error={add.error}
        onAdd={(opportunity) =>
          add.mutate(opportunity, {
            onSuccess: ({ id }) => void navigate({ to: '/opportunities/$id', params: { id } }),
          })
        }
      />
    </>
  );
}
