import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { statusQuery } from '../api/status.ts';
import { PageHead } from '../shell/page-head.tsx';
import { LoadingPage, ProblemPage } from '../shell/page-states.tsx';
import { DataSection } from './data-section.tsx';
import { DeleteSection } from './delete-section.tsx';
import { MailSection } from './mail-section.tsx';
import { SampleSection } from './sample-section.tsx';
import { SeekerSection } from './seeker-section.tsx';

export function SettingsPage() {
  const status = useQuery(statusQuery);
  if (status.isPending) return <LoadingPage title="Settings and backups" />;
  if (status.isError) {
    return (
      <ProblemPage title="Settings and backups" error={status.error} onRetry={() => void status.refetch()} />
    );
  }
  const { seeker, sample, version } = status.data;
  return (
    <>
      <PageHead title="Settings and backups">
        Who writes, how letters leave, and where everything is kept.
      </PageHead>
      <div className="grid max-w-3xl gap-10">
        {seeker !== null && <SeekerSection key={String(sample)} seeker={seeker} />}
        <MailSection status={status.data} />
        <DataSection status={status.data} />
        <SampleSection sample={sample} />
        {!sample && <DeleteSection />}
        <p className="text-card text-ink-2">
          What the agenda goes by, and may be changed, is in the <Link to="/playbook">playbook</Link>.
        </p>
        <p className="text-small text-ink-3">Afterword {version}</p>
      </div>
    </>
  );
}
