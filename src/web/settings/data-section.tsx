import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Status } from '../api/answers.ts';
import { Button, buttonClass } from '../design/button.tsx';
import { Modal } from '../design/modal.tsx';
import { ProblemNote } from '../design/problem-note.tsx';
import { sayClock, sayDay } from '../design/say-day.ts';
import { hereOf, todayHere } from '../shell/today-here.ts';
import { type Backup, backupsQuery, useBackups } from './load-backups.ts';
import { SettingsSection } from './settings-section.tsx';

/** Where everything is, how to have a copy of it, and how to go back. */
export function DataSection({ status }: { readonly status: Status }) {
  const backups = useQuery(backupsQuery);
  const { make, restore } = useBackups();
  const [chosen, setChosen] = useState<Backup | null>(null);
  return (
    <SettingsSection
      id="data"
      title="Your data"
      about="Everything is in one folder on this computer. The career file is all of it in one readable file, without passwords."
    >
      <dl className="grid gap-x-6 gap-y-1 text-card tablet:grid-cols-[9rem_minmax(0,1fr)]">
        <dt className="text-ink-2">Folder</dt>
        <dd className="font-mono text-small break-all">{status.dataFolder}</dd>
        <dt className="text-ink-2">Database</dt>
        <dd>{status.database}</dd>
      </dl>
      <div className="actions mt-4">
        <a className={buttonClass()} href="/api/export" download="career.afterword.json">
          Export the career file
        </a>
        <Link to="/import" className={buttonClass()}>
          Bring in a career file
        </Link>
      </div>
      <div className="mt-6 border-t border-rule pt-5">
        <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
          <h3 className="aside-title">Backups</h3>
          <Button small disabled={make.isPending} onClick={() => make.mutate()}>
            Make one now
          </Button>
        </div>
        <ProblemNote error={backups.error ?? make.error ?? restore.error} />
        {backups.data?.length === 0 && (
          <p className="text-card text-ink-2">
            None yet. One is made at every start and before every import.
          </p>
        )}
        <ul>
          {backups.data?.map((backup) => (
            <li
              key={backup.id}
              className="flex flex-wrap items-center justify-between gap-x-4 border-t border-rule py-1.5 text-card first:border-t-0"
            >
              <span>
                {sayMade(backup)} <span className="text-small text-ink-3">{saySize(backup.bytes)}</span>
              </span>
              <Button
                look="quiet"
                small
                disabled={restore.isPending}
                aria-label={`Go back to the backup of ${sayMade(backup)}`}
                onClick={() => setChosen(backup)}
              >
                Go back to this…
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {chosen !== null && (
        <Modal title="Go back to this backup?" onClose={() => setChosen(null)}>
          <p className="text-card text-ink-2">
            Everything becomes as it was on {sayMade(chosen)}. A backup of the present is made first, so that
            this can be taken back too.
          </p>
          <div className="actions mt-4">
            <Button
              look="danger"
              onClick={() => {
                restore.mutate(chosen.id);
                setChosen(null);
              }}
            >
              Go back to it
            </Button>
            <Button look="quiet" onClick={() => setChosen(null)}>
              Leave it
            </Button>
          </div>
        </Modal>
      )}
    </SettingsSection>
  );
}

function sayMade({ madeAt }: Backup): string {
  const here = hereOf(madeAt);
  return `${sayDay(here, todayHere())} at ${sayClock(here)}`;
}

function saySize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
