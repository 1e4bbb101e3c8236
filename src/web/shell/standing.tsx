import { Link } from '@tanstack/react-router';
import type { Status } from '../api/answers.ts';
import { sayClock, sayDayShort } from '../design/say-day.ts';
import { hereOf } from './today-here.ts';

/** How things stand, in a few words: at the foot of the spine. */
export function Standing({
  status,
  offline,
  onKeys,
}: {
  readonly status: Status | undefined;
  readonly offline: boolean;
  readonly onKeys: () => void;
}) {
  return (
    <>
      {offline && <span role="status">Afterword is not answering. What you type is kept in this page.</span>}
      {status?.sample === true && (
        <span className="text-ochre">
          Sample search.{' '}
          <Link to="/settings" hash="sample" className="text-inherit">
            Start your own
          </Link>
        </span>
      )}
      {status?.readOnly === true && <span>The data folder is read-only. Nothing can be kept.</span>}
      {status !== undefined && (
        <span>
          {status.lastBackupAt === null
            ? 'Kept on this computer. No backup yet'
            : `Kept on this computer. Backup of ${sayDayShort(hereOf(status.lastBackupAt))} at ${sayClock(hereOf(status.lastBackupAt))}`}
        </span>
      )}
      <Link to="/settings" className="text-inherit">
        Settings and backups
      </Link>
      <button type="button" className="min-h-6 justify-self-start underline" onClick={onKeys}>
        Keys
      </button>
    </>
  );
}
