import type { hc, InferResponseType } from 'hono/client';
import { describe, expectTypeOf, it } from 'vitest';
import type * as web from '../web/api/answers.ts';
import type { PhraseReading } from '../web/debrief/phrase.ts';
import type { ImportResult, Proposal } from '../web/import/proposal.ts';
import type { HandOver } from '../web/letter-desk/load-draft.ts';
import type { Backup } from '../web/settings/load-backups.ts';
import type { MailSettings, TestStep } from '../web/settings/load-settings.ts';
import type { Api } from './api.ts';

type Client = ReturnType<typeof hc<Api>>['api'];
type Good<Endpoint extends (...args: never[]) => unknown> = InferResponseType<Endpoint, 200>;

/** Held together by the compiler (`npm run types`): an answer that loses or renames a field the web app reads is an error here. */
describe('the web app is told what it reads', () => {
  it('on every page', () => {
    expectTypeOf<Good<Client['status']['$get']>>().toExtend<web.Status>();
    expectTypeOf<Good<Client['phrases']['$post']>['readings'][number]>().toExtend<PhraseReading>();
    expectTypeOf<Good<Client['agenda']['$get']>>().toExtend<web.AgendaAnswer>();
    expectTypeOf<Good<Client['opportunities']['$get']>>().toExtend<readonly web.OpportunityRow[]>();
    expectTypeOf<Good<Client['opportunities'][':id']['$get']>>().toExtend<web.OpportunityPage>();
    expectTypeOf<Good<Client['interviews'][':id']['$get']>>().toExtend<web.InterviewPage>();
    expectTypeOf<Good<Client['interviews'][':id']['debrief']['$put']>>().toExtend<web.InterviewPage>();
    expectTypeOf<Good<Client['drafts']['$get']>>().toExtend<readonly web.DraftRow[]>();
    expectTypeOf<Good<Client['drafts'][':id']['$get']>>().toExtend<web.DraftPage>();
    expectTypeOf<Good<Client['drafts'][':id']['hand-over']['$post']>>().toExtend<HandOver>();
    expectTypeOf<Good<Client['imports']['preview']['$post']>>().toExtend<Proposal>();
    expectTypeOf<Good<Client['imports']['$post']>>().toExtend<ImportResult>();
    expectTypeOf<Good<Client['backups']['$get']>>().toExtend<readonly Backup[]>();
    expectTypeOf<Good<Client['settings']['mail']['$get']>>().toExtend<MailSettings>();
    expectTypeOf<Good<Client['settings']['mail']['test']['$post']>>().toExtend<readonly TestStep[]>();
  });
});
