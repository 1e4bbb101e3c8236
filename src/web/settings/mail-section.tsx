import { useQuery } from '@tanstack/react-query';
import type { Status } from '../api/answers.ts';
import { Button } from '../design/button.tsx';
import { Icon } from '../design/icon.tsx';
import { ProblemNote } from '../design/problem-note.tsx';
import { mailQuery, type TestStep, useMailAccount } from './load-settings.ts';
import { MailForm } from './mail-form.tsx';
import { SettingsSection } from './settings-section.tsx';

/** The account letters leave through, tried step by step before anything depends on it. */
export function MailSection({ status }: { readonly status: Status }) {
  const mail = useQuery(mailQuery);
  const { save, remove, test } = useMailAccount();
  const account = mail.data?.account ?? null;
  return (
    <SettingsSection
      id="mail"
      title="Mail account"
      about="Letters leave through your own account, one at a time, each when you say so. Without one they are handed to your mail program."
    >
      <ProblemNote error={mail.error} />
      {mail.data !== undefined && (
        <div className="grid gap-5">
          <MailForm
            key={account === null ? 'none' : `${account.user}@${account.host}`}
            account={account}
            proposed={{ name: status.seeker?.name ?? '', address: status.seeker?.email ?? '' }}
            busy={save.isPending || test.isPending}
            onTest={(given) => test.mutate(given)}
            onKeep={(given) => save.mutate(given)}
          />
          <div role="status" aria-live="polite">
            {test.isPending && <p className="text-small text-ink-2">Trying, step by step…</p>}
            {test.data !== undefined && !test.isPending && <TestReport steps={test.data} />}
          </div>
          <ProblemNote error={save.error ?? test.error ?? remove.error} />
          <p className="flex items-start gap-2 border-t border-rule pt-4 text-small text-ink-2">
            <Icon name="lock" small />
            <span>
              <strong>Where the password is kept:</strong> {mail.data.secretsText} It is never exported with
              your search and never written to a log.
            </span>
          </p>
          {account !== null && (
            <div className="actions">
              <Button look="danger" small disabled={remove.isPending} onClick={() => remove.mutate()}>
                Forget this account
              </Button>
            </div>
          )}
        </div>
      )}
    </SettingsSection>
  );
}

const STEPS: Record<TestStep['step'], string> = {
  resolve: 'Found the server',
  connect: 'Reached it',
  secure: 'The line is private',
  login: 'Let in',
  sender: 'May send as you',
};

/** Every step up to the first that failed; nothing was sent. */
function TestReport({ steps }: { readonly steps: readonly TestStep[] }) {
  const works = steps.every(({ ok }) => ok);
  return (
    <div className="rounded-control bg-paper-2 px-4 py-3">
      <p className="mb-2 font-semibold">
        {works ? 'It works. Nothing was sent.' : 'It does not work yet. Nothing was sent.'}
      </p>
      <ol className="grid gap-1.5 text-card">
        {steps.map(({ step, ok, message }) => (
          <li key={step} className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-2">
            <span className={ok ? 'text-sage' : 'text-wax'}>
              <Icon name={ok ? 'check' : 'stop'} />
            </span>
            <span>
              <strong>{ok ? STEPS[step] : `${STEPS[step]}: no`}</strong>{' '}
              <span className="text-ink-2">{message}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
