import { PageHead } from '../shell/page-head.tsx';

export function LettersPage() {
  return <PageHead title="Letters" />;
}
