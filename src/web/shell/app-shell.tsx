import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useIsAnswering } from '../api/connection.ts';
import { statusQuery } from '../api/status.ts';
import { Icon } from '../design/icon.tsx';
import { Mark, Spine, Tabs } from './spine.tsx';
import { Standing } from './standing.tsx';
import { usePlaceKeys } from './use-place-keys.ts';

const KeysDialog = lazy(() =>
  import('./keys-dialog.tsx').then(({ KeysDialog: dialog }) => ({ default: dialog })),
);
const Palette = lazy(() => import('./palette.tsx').then(({ Palette: palette }) => ({ default: palette })));

/** What stands around most pages. Writing, panel and first run leave it away: one thing on the desk. */
export function AppShell() {
  const isAnswering = useIsAnswering();
  // Asked now and then, so that its going and its coming back are noticed.
  const status = useQuery({ ...statusQuery, refetchInterval: isAnswering ? 15_000 : 5_000 });
  const keys = usePlaceKeys();
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <div className="shell">
        <Spine onFind={() => keys.show('palette')}>
          <Standing status={status.data} offline={!isAnswering} onKeys={() => keys.show('keys')} />
        </Spine>
        <div className="min-w-0">
          <header className="topbar desk:hidden">
            <div className="flex items-center justify-between px-4 py-3">
              <Mark />
              <button
                type="button"
                className="ml-auto grid size-11 place-items-center text-ink"
                aria-label="Find or do"
                onClick={() => keys.show('palette')}
              >
                <Icon name="search" />
              </button>
              <Link
                to="/settings"
                className="grid size-11 place-items-center text-ink"
                aria-label="Settings and backups"
              >
                <Icon name="gear" />
              </Link>
            </div>
            {!isAnswering && (
              <p role="status" className="bg-desk-deep px-4 py-2 text-small">
                Afterword is not answering. What you type is kept in this page.
              </p>
            )}
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
      <Suspense>
        {keys.overlay === 'keys' && <KeysDialog onClose={keys.hide} />}
        {keys.overlay === 'palette' && <Palette onClose={keys.hide} />}
      </Suspense>
    </>
  );
}
