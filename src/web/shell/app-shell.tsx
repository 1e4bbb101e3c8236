import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { isOffline } from '../api/problem.ts';
import { statusQuery } from '../api/status.ts';
import { Icon } from '../design/icon.tsx';
import { Mark, Spine, Tabs } from './spine.tsx';
import { Standing } from './standing.tsx';
import { usePlaceKeys } from './use-place-keys.ts';

const KeysDialog = lazy(() =>
  import('./keys-dialog.tsx').then(({ KeysDialog: dialog }) => ({ default: dialog })),
);

/** What stands around most pages. Writing, panel and first run leave it away: one thing on the desk. */
export function AppShell() {
  const status = useQuery(statusQuery);
  const keys = usePlaceKeys();
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <div className="shell">
        <Spine>
          <Standing status={status.data} offline={isOffline(status.error)} onKeys={keys.showKeys} />
        </Spine>
        <div className="min-w-0">
          <header className="topbar desk:hidden">
            <div className="flex items-center justify-between px-4 py-3">
              <Mark />
              <Link
                to="/settings"
                className="grid size-11 place-items-center text-ink"
                aria-label="Settings and backups"
              >
                <Icon name="gear" />
              </Link>
            </div>
            {status.data?.sample === true && (
              <p className="bg-ochre-wash px-4 py-2 text-small text-ochre">
                Sample search.{' '}
                <Link to="/settings" hash="sample" className="text-inherit">
                  Start your own
                </Link>
              </p>
            )}
          </header>
          <main id="main" className="page" tabIndex={-1}>
            <Outlet />
          </main>
        </div>
        <Tabs />
      </div>
      {keys.showsKeys && (
        <Suspense>
          <KeysDialog onClose={keys.hideKeys} />
        </Suspense>
      )}
    </>
  );
}
