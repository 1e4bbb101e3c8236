import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { OpenServices } from '#app/open-services.ts';
import { type DraftPage, readDraft } from '#app/read-draft.ts';
import { sendDraft } from '#app/send-draft.ts';
import { InvalidInputError } from '#core/errors.ts';
import type { LetterRecord } from '#core/letters/letter-record.ts';
import { LeftError } from '../ask/ask.ts';
import type { CliContext, DataOption } from '../context.ts';
import { EXIT_REFUSED } from '../exit-code-of.ts';
import { JSON_OPTION, withDataOptions } from '../options.ts';
import { sayDraft } from '../say/draft.ts';

interface SendOptions extends DataOption {
  readonly yes?: boolean;
  readonly ifVersion?: string;
  readonly key?: string;
  readonly json?: boolean;
}

export function defineSend(command: Command, context: CliContext): void {
  withDataOptions(command.argument('<id>', 'the draft'))
    .option('--yes', 'it was read and is approved as it stands; without, you are shown it and asked')
    .option('--if-version <version>', 'only when it is still the version that was looked at')
    .option('--key <key>', 'a name for this approval: asking again with it never sends again')
    .option(...JSON_OPTION)
    .action((id: string, options: SendOptions) =>
      context.withServices(options, async (services) => {
        const version = options.ifVersion ?? (await approve(context, services, id, options));
        const letter = await sendDraft(services, {
          draftId: id,
          idempotencyKey: options.key ?? randomUUID(),
          ...(version === undefined ? {} : { version }),
        });
        if (options.json === true) context.printJson(letter);
        else context.print(letter.message);
        context.endWith(exitCodeFor(letter));
      }),
    );
}

/** Word for word: the version that was shown is the one that is approved. */
async function approve(
  context: CliContext,
  services: OpenServices,
  id: string,
  { yes = false, key }: SendOptions,
): Promise<string | undefined> {
  if (yes) return undefined;
  const ask = await context.io.openAsk?.();
  if (ask === undefined) {
    throw new InvalidInputError('nobody is here to approve the letter; read it, then say --yes', '--yes');
  }
  if (key !== undefined && (await services.letters.findByKey(key)) !== null) return undefined;
  const page = await readDraft(services, id);
  ask.note(sayDraft(page.draft));
  if (!(await ask.confirm(`Send this to ${addressee(page)}?`, false))) throw new LeftError('not sent');
  return page.version;
}

function addressee({ contact }: DraftPage): string {
  return contact === null ? 'nobody yet' : `${contact.name} <${contact.email ?? 'no address'}>`;
}

/** Whatever is not known to be sent is not told as success. */
function exitCodeFor({ state }: LetterRecord): number {
  return state === 'sent' ? 0 : EXIT_REFUSED;
}
