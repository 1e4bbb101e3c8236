import type { AddTool } from './add-tool.ts';
import { addJournalEntryTool } from './tools/add-journal-entry.ts';
import { beginDraftTool } from './tools/begin-draft.ts';
import { checkDraftTool } from './tools/check-draft.ts';
import { explainStepTool } from './tools/explain-step.ts';
import { listDraftsTool } from './tools/list-drafts.ts';
import { listOpportunitiesTool } from './tools/list-opportunities.ts';
import { proposeSendingTool } from './tools/propose-sending.ts';
import { readAgendaTool } from './tools/read-agenda.ts';
import { readDraftTool } from './tools/read-draft.ts';
import { readOpportunityTool } from './tools/read-opportunity.ts';
import { writeDraftTool } from './tools/write-draft.ts';

/** Every tool, in the order in which an assistant would come to need them. */
export function addTools(add: AddTool): void {
  add(readAgendaTool);
  add(explainStepTool);
  add(listOpportunitiesTool);
  add(readOpportunityTool);
  add(beginDraftTool);
  add(listDraftsTool);
  add(readDraftTool);
  add(writeDraftTool);
  add(checkDraftTool);
  add(proposeSendingTool);
  add(addJournalEntryTool);
}
