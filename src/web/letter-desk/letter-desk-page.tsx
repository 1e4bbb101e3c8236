import { PageHead } from '../shell/page-head.tsx';

export function LetterDeskPage() {
  return <PageHead title="Letter" />;
}
