import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { DraftPage } from '../api/answers.ts';
import { Button } from '../design/button.tsx';
import { sayDayFrom } from '../design/say-day.ts';
import { WhyDate } from '../design/why-date.tsx';
import { Mark } from '../shell/spine.tsx';
import { ACTION_NAMES } from '../today/say-step.ts';

interface LetterDeskViewProps {
  readonly page: DraftPage;
  readonly today: string;
  readonly notices: ReactNode;
  /** Changes whenever there is another thing to notice: it is brought into view, since the buttons are far below it. */
  readonly noticed: string;
  readonly facts: ReactNode;
  readonly paper: ReactNode;
  readonly margin: ReactNode;
  readonly sendBar: ReactNode;
}

/** One thing on the desk: facts, letter, margin, and how it goes. */
export function LetterDeskView(props: LetterDeskViewProps) {
  const { page, today, notices, noticed, facts, paper, margin, sendBar } = props;
  const { step } = page;
  const noticeBoard = useRef<HTMLDivElement>(null);
  const before = useRef(noticed);
  useEffect(() => {
    if (before.current === noticed) return;
    before.current = noticed;
    noticeBoard.current?.scrollIntoView({ block: 'center' });
  }, [noticed]);
  return (
    <div className="flex min-h-screen flex-col">
      <a className="skip-link" href="#main">
        Skip to the letter
      </a>
      <header className="desk-top flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule px-4 py-2 desk:px-8">
        <Mark />
        <p className="min-w-0 text-card text-ink-2">
          {page.opportunity !== null && (
            <>
              <Link to="/opportunities/$id" params={{ id: page.opportunity.id }}>
                {page.organization?.name ?? page.opportunity.role}
              </Link>{' '}
              /{' '}
            </>
          )}
          {ACTION_NAMES[page.draft.purpose ?? 'other']}
        </p>
        {step !== null && (
          <p className="ml-auto text-small text-ink-2">
            due{' '}
            <WhyDate title="Why this date" why={step.why} wouldChange={step.wouldChange}>
              {sayDayFrom(step.window.due, today)}
            </WhyDate>
          </p>
        )}
      </header>
      <main id="main" tabIndex={-1} className="flex-1">
        <h1 className="sr-only" tabIndex={-1}>
          {ACTION_NAMES[page.draft.purpose ?? 'other']} to {page.contact?.name ?? 'nobody yet'}
        </h1>
        {notices !== null && (
          <div ref={noticeBoard} className="mx-auto grid max-w-[88rem] gap-3 px-4 pt-4 desk:px-8">
            {notices}
          </div>
        )}
        <div className="desk-grid">
          {facts}
          {paper}
          {margin}
        </div>
      </main>
      {sendBar}
    </div>
  );
}

/** Another window has written on. */
export function ConflictNote({ onSettle }: { readonly onSettle: (keep: 'mine' | 'theirs') => void }) {
  return (
    <section className="sheet flex flex-wrap items-center gap-3 p-4" role="alert">
      <p className="mr-auto text-card">This letter was changed in another window meanwhile.</p>
      <div className="actions">
        <Button small onClick={() => onSettle('mine')}>
          Keep the words in this window
        </Button>
        <Button small onClick={() => onSettle('theirs')}>
          Take the other window’s
        </Button>
      </div>
    </section>
  );
}
