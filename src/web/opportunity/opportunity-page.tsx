import { PageHead } from '../shell/page-head.tsx';

export function OpportunityPage() {
  return <PageHead title="Opportunity" />;
}
