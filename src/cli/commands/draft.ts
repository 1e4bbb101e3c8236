import type { Command } from 'commander';
import { beginDraft } from '#app/begin-draft.ts';
import { composeForStep } from '#app/compose-draft.ts';
import { InvalidInputError } from '#core/errors.ts';
import type { Draft } from '#core/model/draft.ts';
import type { CliContext } from '../context.ts';
import {
  AT_OPTION,
  type CareerOptions,
  JSON_OPTION,
  readAt,
  readCareerOf,
  readChannel,
  withCareerOptions,
} from '../options.ts';
import { sayDraft } from '../say/draft.ts';
import { addDraftDiscard } from './draft/discard.ts';
import { addDraftEdit } from './draft/edit.ts';
import { addDraftList } from './draft/list.ts';
import { addDraftSave } from './draft/save.ts';
import { addDraftShow } from './draft/show.ts';

interface DraftOptions extends CareerOptions {
  readonly step?: string;
  readonly at?: string;
  readonly channel?: string;
  readonly json?: boolean;
}

export function defineDraft(command: Command, context: CliContext): void {
  withCareerOptions(command)
    .option('--step <key>', 'the key of the step, as `agenda` shows it')
    .option('--channel <channel>', 'another channel than the one the step suggests')
    .option(...AT_OPTION)
    .option(...JSON_OPTION)
    .addHelpText('after', '\nWithout --career and --at the draft is kept, under the id it is shown with.')
    .action(async (options: DraftOptions) => {
      const draft = await makeDraft(context, options);
      if (options.json === true) context.printJson(draft);
      else context.print(sayDraft(draft));
    });
  addDraftList(command, context);
  addDraftShow(command, context);
  addDraftEdit(command, context);
  addDraftSave(command, context);
  addDraftDiscard(command, context);
}

async function makeDraft(context: CliContext, options: DraftOptions): Promise<Draft> {
  const { step, career: file, at } = options;
  if (step === undefined) throw new InvalidInputError('say for which step, by its key', '--step');
  const channel = readChannel(options.channel);
  if (file === undefined && at === undefined) {
    return context.withServices(options, (services) => beginDraft(services, { step, channel }));
  }
  const now = readAt(context.io, at);
  const career = await readCareerOf(context, options);
  // The same step of the same file is the same draft, so that a script can tell.
  return composeForStep({ career, step, now, channel, draftId: `draft:${step}` });
}
