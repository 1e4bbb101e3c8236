import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readDraft } from '#app/read-draft.ts';
import { saveDraft } from '#app/save-draft.ts';
import { FailedError, InvalidInputError } from '#core/errors.ts';
import type { CliContext, DataOption } from '../../context.ts';
import { withDataOptions } from '../../options.ts';

const SUBJECT = 'Subject: ';

export function addDraftEdit(draft: Command, context: CliContext): void {
  withDataOptions(draft.command('edit <id>'))
    .summary('write on in your own editor ($VISUAL or $EDITOR)')
    .action((id: string, options: DataOption) =>
      context.withServices(options, async (services) => {
        const { draft: kept, version } = await readDraft(services, id);
        const before = [
          ...(kept.subject === undefined ? [] : [`${SUBJECT}${kept.subject}`, '']),
          kept.body ?? '',
        ]
          .join('\n')
          .concat('\n');
        const after = editText(context, before);
        if (after === before) return context.say('Nothing was changed.');
        await saveDraft(services, id, { ...readLetter(after), version });
        context.say(`Kept ${id}.`);
      }),
    );
}

/** The first line is the subject when it says so; the rest is the letter. */
function readLetter(text: string): { subject?: string; body: string } {
  const [first = '', ...rest] = text.split('\n');
  if (!first.startsWith(SUBJECT)) return { body: text.trim() };
  return { subject: first.slice(SUBJECT.length).trim(), body: rest.join('\n').trim() };
}

function editText({ io }: CliContext, text: string): string {
  const editor = io.environment.VISUAL ?? io.environment.EDITOR;
  if (editor === undefined || editor === '') {
    throw new FailedError(
      'not-configured',
      'no editor is set; set EDITOR, or use draft save --body',
      'EDITOR',
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'afterword-draft-'));
  try {
    const file = join(folder, 'letter.txt');
    writeFileSync(file, text, { mode: 0o600 });
    // The editor may be a command with options, as git takes it.
    const { status } = spawnSync(`${editor} "${file}"`, { stdio: 'inherit', shell: true });
    if (status !== 0)
      throw new InvalidInputError(`the editor ended with ${status}, so nothing was kept`, 'EDITOR');
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
