import { PageHead } from '../shell/page-head.tsx';

export function DebriefPage() {
  return <PageHead title="Debrief" />;
}
