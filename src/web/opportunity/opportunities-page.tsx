import { PageHead } from '../shell/page-head.tsx';

export function OpportunitiesPage() {
  return <PageHead title="Opportunities" />;
}
