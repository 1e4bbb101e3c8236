import { PageHead } from '../shell/page-head.tsx';

export function ImportPage() {
  return <PageHead title="Import" />;
}
