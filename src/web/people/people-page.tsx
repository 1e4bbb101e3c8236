import { PageHead } from '../shell/page-head.tsx';

export function PeoplePage() {
  return <PageHead title="People" />;
}
