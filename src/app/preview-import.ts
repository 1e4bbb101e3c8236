import { FailedError } from '#core/errors.ts';
import { readInvitation } from '#core/intake/read-invitation.ts';
import type { Career } from '#core/model/career.ts';
import { kindOf } from './file-kind.ts';
import type { CareerProposal, ImportAnswers, Proposal } from './import-shape.ts';
import type { Services } from './services.ts';

/** A file that the seeker brings in. */
export interface BroughtFile {
  readonly bytes: Uint8Array;
  /** As it was called; helps only to say what is wrong with it. */
  readonly name?: string | null;
  /** The answers so far; one may raise another question. */
  readonly answers?: ImportAnswers;
}

/** What a file says and what it leaves open. Nothing is kept. @throws AppError with the place and the remedy */
export async function previewImport(
  { career, world, sandbox }: Pick<Services, 'career' | 'world' | 'sandbox'>,
  { bytes, name = null, answers = {} }: BroughtFile,
): Promise<Proposal> {
  switch (kindOf(bytes, name)) {
    case 'invitation': {
      const file = await sandbox.run('ics', bytes);
      const present = begun((await career.read()).career);
      return readInvitation(file, present, world.now(), answers);
    }
    case 'career': {
      const brought = await sandbox.run('career', bytes);
      const present = (await career.read()).career;
      return proposeCareer(brought, present !== null);
    }
  }
}

/** An invitation says nothing about the seeker, who must be told from the others in it. @throws FailedError not-configured */
export function begun(career: Career | null): Career {
  if (career !== null) return career;
  throw new FailedError(
    'not-configured',
    'say who you are first, so that you can be told from the others in the invitation; begin a search with your name, then bring this in',
  );
}

function proposeCareer(career: Career, replaces: boolean): CareerProposal {
  const { organizations, contacts, opportunities, interviews, references, drafts, journal } = career;
  const lists = { organizations, contacts, opportunities, interviews, references, drafts, journal };
  const counts = Object.entries(lists).map(([name, { length }]) => [NAMES[name] ?? name, length] as const);
  return {
    kind: 'career',
    seeker: career.seeker.name,
    counts: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    replaces,
  };
}

/** What the lists of a career file are called when they are counted. */
const NAMES: Readonly<Record<string, string>> = { contacts: 'people', journal: 'journal entries' };
