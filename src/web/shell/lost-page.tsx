import { Link } from '@tanstack/react-router';
import { PageHead } from './page-head.tsx';

export function LostPage() {
  return (
    <main id="main" className="page">
      <PageHead title="There is no such page">
        The address may be old, or what it showed was removed. <Link to="/">Go to Today</Link>
      </PageHead>
    </main>
  );
}
