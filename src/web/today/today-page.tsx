import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { LoadingPage, ProblemPage } from '../shell/page-states.tsx';
import { agendaQuery } from './load-agenda.ts';
import { TodayView } from './today-view.tsx';

export function TodayPage() {
  const { at } = useSearch({ from: '/shell/' });
  const agenda = useQuery(agendaQuery(at));
  if (agenda.isPending) return <LoadingPage title="Today" />;
  if (agenda.isError) {
    return <ProblemPage title="Today" error={agenda.error} onRetry={() => void agenda.refetch()} />;
  }
  return (
    <TodayView
      agenda={agenda.data}
      drafts={new Map()}
      readOnly={at !== undefined}
      onWrite={() => undefined}
      onDone={() => undefined}
      onNotToday={() => undefined}
    />
  );
}
