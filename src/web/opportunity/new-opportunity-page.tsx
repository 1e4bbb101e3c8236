import { PageHead } from '../shell/page-head.tsx';

export function NewOpportunityPage() {
  return <PageHead title="Add" />;
}
