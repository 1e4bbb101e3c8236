import type { AppContext } from './app-context.ts';
import { newRoutes } from './define-routes.ts';
import { agendaRoutes } from './routes/agenda.ts';
import { backupRoutes } from './routes/backups.ts';
import { contactRoutes } from './routes/contacts.ts';
import { draftRoutes } from './routes/drafts.ts';
import { everythingRoutes } from './routes/everything.ts';
import { exportRoutes } from './routes/export.ts';
import { importRoutes } from './routes/imports.ts';
import { interviewRoutes } from './routes/interviews.ts';
import { journalRoutes } from './routes/journal.ts';
import { letterRoutes } from './routes/letters.ts';
import { mailSettingsRoutes } from './routes/mail-settings.ts';
import { opportunityRoutes } from './routes/opportunities.ts';
import { phraseRoutes } from './routes/phrases.ts';
import { playbookRoutes } from './routes/playbook.ts';
import { printRoutes } from './routes/print.ts';
import { sampleRoutes } from './routes/sample.ts';
import { searchRoutes } from './routes/search.ts';
import { startLinkRoutes } from './routes/start-links.ts';
import { statusRoutes } from './routes/status.ts';
import { stepRoutes } from './routes/steps.ts';

/** Every route of the API, with its types; the web app's client is made from them. */
export function createApi({ desk, door, port }: AppContext) {
  return newRoutes()
    .basePath('/api')
    .route('/', statusRoutes(desk))
    .route('/', searchRoutes(desk))
    .route('/', sampleRoutes(desk))
    .route('/', agendaRoutes(desk))
    .route('/', opportunityRoutes(desk))
    .route('/', interviewRoutes(desk))
    .route('/', phraseRoutes(desk))
    .route('/', journalRoutes(desk))
    .route('/', stepRoutes(desk))
    .route('/', playbookRoutes(desk))
    .route('/', draftRoutes(desk))
    .route('/', letterRoutes(desk))
    .route('/', contactRoutes(desk))
    .route('/', exportRoutes(desk))
    .route('/', printRoutes(desk))
    .route('/', importRoutes(desk))
    .route('/', backupRoutes(desk))
    .route('/', everythingRoutes(desk))
    .route('/', mailSettingsRoutes(desk))
    .route('/', startLinkRoutes({ door, port }));
}

/** The type of the API, for `hc<Api>('/')`. */
export type Api = ReturnType<typeof createApi>;
