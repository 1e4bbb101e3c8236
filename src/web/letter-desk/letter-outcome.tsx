import { Link } from '@tanstack/react-router';
import type { LetterRecord } from '#core/letters/letter-record.ts';
import { Button, buttonClass } from '../design/button.tsx';
import { Postmark } from '../design/postmark.tsx';
import { sayClock } from '../design/say-day.ts';
import type { Resolution } from '../letters/load-letters.ts';
import { PageHead } from '../shell/page-head.tsx';
import { hereOf } from '../shell/today-here.ts';

/** The end of the letter: the postmark, and what is next. */
export function SentLetter({
  recipient,
  at,
  by,
}: {
  readonly recipient: string;
  readonly at: string;
  readonly by: string;
}) {
  return (
    <div className="px-4 pt-[12vh] pb-12">
      <div className="sheet mx-auto max-w-2xl p-6 desk:p-10">
        <div className="flex flex-wrap items-center justify-between gap-6">
          <PageHead title={`Sent to ${recipient}`}>
            The journal has it, and nothing more is owed for it.
          </PageHead>
          <Postmark at={at} by={by} />
        </div>
        <div className="actions">
          <Link to="/" className={buttonClass('primary')}>
            Back to Today
          </Link>
          <Link to="/letters" className={buttonClass()}>
            Other letters
          </Link>
        </div>
      </div>
    </div>
  );
}

interface UnsureLetterProps {
  readonly letter: LetterRecord;
  readonly busy: boolean;
  readonly onResolve: (as: Resolution) => void;
}

/** Nobody can say whether it went: the seeker is asked, and nothing is sent again by itself. */
export function UnsureLetter({ letter, busy, onResolve }: UnsureLetterProps) {
  return (
    <section className="sheet grid gap-3 p-5" role="alert" aria-label="Not sure whether it went">
      <h2 className="section-title">It is not certain whether this letter went</h2>
      <p className="text-card text-ink-2">
        {letter.message} It was begun at {sayClock(hereOf(letter.approvedAt))}.
      </p>
      <div className="actions">
        <Button disabled={busy} onClick={() => onResolve('sent')}>
          It went
        </Button>
        <Button disabled={busy} onClick={() => onResolve('not-sent')}>
          It did not go
        </Button>
        <Button look="quiet" disabled={busy} onClick={() => onResolve('send-again')}>
          Send the same letter again
        </Button>
      </div>
    </section>
  );
}

/** It certainly did not go: what the server said, and what is safe. */
export function NotSentLetter({ letter }: { readonly letter: LetterRecord }) {
  return (
    <section className="sheet grid gap-2 p-5" role="alert" aria-label="Not sent">
      <h2 className="section-title">It was not sent. The letter is kept.</h2>
      <p className="text-card text-ink-2">{letter.message}</p>
      <p className="text-small">
        <Link to="/settings" hash="mail">
          Open mail settings
        </Link>
      </p>
    </section>
  );
}

interface HandedOverProps {
  readonly words: string;
  readonly onSent: () => void;
  readonly onNot: () => void;
}

/** Only the seeker knows whether their mail program sent it. */
export function HandedOver({ words, onSent, onNot }: HandedOverProps) {
  return (
    <section className="send-bar" aria-label="Did it go?">
      <p role="status" className="mr-auto text-card">
        {words} <strong>Did it go?</strong>
      </p>
      <div className="actions">
        <Button onClick={onNot}>Not yet</Button>
        <Button look="primary" onClick={onSent}>
          Yes, it is sent
        </Button>
      </div>
    </section>
  );
}
