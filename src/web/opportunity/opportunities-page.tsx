import { useQuery } from '@tanstack/react-query';
import { LoadingPage, ProblemPage } from '../shell/page-states.tsx';
import { todayHere } from '../shell/today-here.ts';
import { opportunitiesQuery } from './load-opportunity.ts';
import { OpportunitiesView } from './opportunities-view.tsx';

export function OpportunitiesPage() {
  const rows = useQuery(opportunitiesQuery);
  if (rows.isPending) return <LoadingPage title="Opportunities" />;
  if (rows.isError) {
    return <ProblemPage title="Opportunities" error={rows.error} onRetry={() => void rows.refetch()} />;
  }
  return <OpportunitiesView rows={rows.data} today={todayHere()} />;
}
