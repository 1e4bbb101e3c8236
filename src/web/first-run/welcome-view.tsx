import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../design/button.tsx';
import { Icon } from '../design/icon.tsx';
import type { IconName } from '../design/icons.ts';
import { PageHead } from '../shell/page-head.tsx';

/** Where a door leads, once it is known who comes in. */
export type DoorTo = '/import' | '/opportunities/new';

interface WelcomeViewProps {
  /** The door that was opened: in it stands the question who writes. */
  readonly door: DoorTo | null;
  readonly beginForm: ReactNode;
  readonly sampleBusy: boolean;
  readonly sampleProblem: string | null;
  readonly onDoor: (to: DoorTo) => void;
  readonly onOpenSample: () => void;
}

/** Three doors, no tour. */
export function WelcomeView(props: WelcomeViewProps) {
  const { door, beginForm, onDoor } = props;
  return (
    <main id="main" className="mx-auto max-w-[68rem] px-4 pt-8 pb-12 desk:px-6 desk:pt-20" tabIndex={-1}>
      <p className="mark text-title">
        Afterword<b aria-hidden="true">”</b>
      </p>
      <div className="mt-6 grid items-center gap-6 desk:mt-8 desk:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)] desk:gap-12">
        <div className="welcome-head">
          <PageHead title="The interview is over. This is for what comes after.">
            Whom to thank and by when, what they promised, and when there is nothing to do but wait.
          </PageHead>
          <p className="flex max-w-[44ch] items-start gap-2 text-small text-ink-2">
            <Icon name="disk" />
            <span>
              Everything stays in one file on this computer. No account, and nothing is sent unless you send
              it.
            </span>
          </p>
        </div>
        <ul className="sheet px-5 py-1 desk:px-7">
          <Door icon="invite" title="I have an invitation">
            <p className="mb-3 text-card text-ink-2">
              The calendar file from their mail. You see what was read, line by line, before any of it is
              kept.
            </p>
            {door === '/import' ? (
              beginForm
            ) : (
              <Button look={door === null ? 'primary' : 'plain'} onClick={() => onDoor('/import')}>
                Bring in an invitation
              </Button>
            )}
          </Door>
          <Door icon="quill" title="I would rather type it in">
            <p className="mb-3 text-card text-ink-2">
              An employer, a role, and the interview if there was one already.
            </p>
            {door === '/opportunities/new' ? (
              beginForm
            ) : (
              <Button onClick={() => onDoor('/opportunities/new')}>Add an opportunity by hand</Button>
            )}
          </Door>
          <SampleDoor {...props} />
        </ul>
      </div>
      <p className="mt-6 text-small text-ink-2 desk:text-right">
        <Link to="/import">I have a career file from Afterword</Link>
      </p>
    </main>
  );
}

function SampleDoor({ sampleBusy, sampleProblem, onOpenSample }: WelcomeViewProps) {
  return (
    <Door icon="book" title="I would rather look round first">
      <p className="mb-3 text-card text-ink-2">
        A made-up search. Change what you like; it is kept apart from yours.
      </p>
      <Button disabled={sampleBusy} onClick={onOpenSample}>
        Open the sample search
      </Button>
      {sampleProblem !== null && (
        <p role="alert" className="mt-2 text-small text-wax">
          {sampleProblem}
        </p>
      )}
    </Door>
  );
}

interface DoorProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children: ReactNode;
}

function Door({ icon, title, children }: DoorProps) {
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-4 border-t border-rule py-5 first:border-t-0">
      <span className="mt-1 text-blue">
        <Icon name={icon} />
      </span>
      <div>
        <h2 className="section-title mb-1">{title}</h2>
        {children}
      </div>
    </li>
  );
}
