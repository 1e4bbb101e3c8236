import { applyInvitation } from '#core/intake/apply-invitation.ts';
import { kindOf } from './file-kind.ts';
import type { ImportResult } from './import-shape.ts';
import { type BroughtFile, begun } from './preview-import.ts';
import type { Services } from './services.ts';

/**
 * Keeps what a file says, whole or not at all: an invitation with its answers, or a career file in the place of what was there,
 * after a backup of that. The same file again changes nothing. @throws AppError with the place and the remedy
 */
export async function importFile(
  services: Pick<Services, 'career' | 'world' | 'sandbox' | 'backups'>,
  { bytes, name = null, answers = {} }: BroughtFile,
): Promise<ImportResult> {
  switch (kindOf(bytes, name)) {
    case 'invitation':
      return keepInvitation(services, bytes, answers);
    case 'career':
      return keepCareer(services, bytes);
  }
}

async function keepInvitation(
  { career, world, sandbox, backups }: Pick<Services, 'career' | 'world' | 'sandbox' | 'backups'>,
  bytes: Uint8Array,
  answers: NonNullable<BroughtFile['answers']>,
): Promise<ImportResult> {
  const file = await sandbox.run('ics', bytes);
  const now = world.now();
  const apply = (present: Parameters<typeof applyInvitation>[1]) =>
    applyInvitation(file, present, now, answers, world.newId);
  // Tried first, so that no backup is made for nothing.
  const present = begun((await career.read()).career);
  const tried = apply(present);
  if (tried.career === present) return tried.result;
  await backups.create('import');
  return career.change(apply);
}

async function keepCareer(
  { career, sandbox, backups }: Pick<Services, 'career' | 'sandbox' | 'backups'>,
  bytes: Uint8Array,
): Promise<ImportResult> {
  const brought = await sandbox.run('career', bytes);
  const { career: present, revision } = await career.read();
  if (present !== null) await backups.create('import');
  // What was added since the backup was made is in none.
  await career.replace(brought, revision);
  const count = brought.opportunities.length;
  return {
    done: [
      `Put in the search of ${brought.seeker.name}, with ${count === 1 ? 'one opportunity' : `${count} opportunities`}.`,
      ...(present === null ? [] : ['What was here before is in the backup made just now.']),
    ],
    opportunityIds: [],
  };
}
