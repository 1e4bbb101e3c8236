import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { AppShell } from './shell/app-shell.tsx';
import { FailedPage } from './shell/failed-page.tsx';
import { LostPage } from './shell/lost-page.tsx';
import { TodayPage } from './today/today-page.tsx';

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Outlet,
  notFoundComponent: LostPage,
});
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: AppShell });

const today = createRoute({
  getParentRoute: () => shell,
  path: '/',
  validateSearch: (search: Record<string, unknown>): { at?: string } =>
    typeof search.at === 'string' ? { at: search.at } : {},
  component: TodayPage,
});

const opportunities = createRoute({
  getParentRoute: () => shell,
  path: '/opportunities',
  component: lazyRouteComponent(() => import('./opportunity/opportunities-page.tsx'), 'OpportunitiesPage'),
});

const newOpportunity = createRoute({
  getParentRoute: () => shell,
  path: '/opportunities/new',
  component: lazyRouteComponent(() => import('./opportunity/new-opportunity-page.tsx'), 'NewOpportunityPage'),
});

const opportunity = createRoute({
  getParentRoute: () => shell,
  path: '/opportunities/$id',
  component: lazyRouteComponent(() => import('./opportunity/opportunity-page.tsx'), 'OpportunityPage'),
});

const debrief = createRoute({
  getParentRoute: () => shell,
  path: '/opportunities/$id/interviews/$interviewId/debrief',
  component: lazyRouteComponent(() => import('./debrief/debrief-page.tsx'), 'DebriefPage'),
});

const panel = createRoute({
  getParentRoute: () => shell,
  path: '/opportunities/$id/interviews/$interviewId/notes',
  component: lazyRouteComponent(() => import('./panel/panel-page.tsx'), 'PanelPage'),
});

const letters = createRoute({
  getParentRoute: () => shell,
  path: '/letters',
  component: lazyRouteComponent(() => import('./letters/letters-page.tsx'), 'LettersPage'),
});

const people = createRoute({
  getParentRoute: () => shell,
  path: '/people',
  validateSearch: (search: Record<string, unknown>): { person?: string | undefined } =>
    typeof search.person === 'string' ? { person: search.person } : {},
  component: lazyRouteComponent(() => import('./people/people-page.tsx'), 'PeoplePage'),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
});

const playbook = createRoute({
  getParentRoute: () => shell,
  path: '/playbook',
  component: lazyRouteComponent(() => import('./playbook/playbook-page.tsx'), 'PlaybookPage'),
});

const bringIn = createRoute({
  getParentRoute: () => shell,
  path: '/import',
  component: lazyRouteComponent(() => import('./import/import-page.tsx'), 'ImportPage'),
});

const letterDesk = createRoute({
  getParentRoute: () => root,
  path: '/letters/$draftId',
  component: lazyRouteComponent(() => import('./letter-desk/letter-desk-page.tsx'), 'LetterDeskPage'),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('./first-run/welcome-page.tsx'), 'WelcomePage'),
});

const routeTree = root.addChildren([
  shell.addChildren([
    today,
    opportunities,
    newOpportunity,
    opportunity,
    debrief,
    panel,
    letters,
    people,
    settings,
    playbook,
    bringIn,
  ]),
  letterDesk,
  welcome,
]);

/** Every page has an address; an address opens the same thing in a new tab. */
export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    context: { queries },
    defaultPreload: 'intent',
    defaultErrorComponent: FailedPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
