import { Link } from '@tanstack/react-router';
import type { LetterRecord } from '#core/letters/letter-record.ts';
import { Postmark } from '../design/postmark.tsx';
import { sayClock, sayDay } from '../design/say-day.ts';
import { hereOf } from '../shell/today-here.ts';
import { ACTION_NAMES, BY_CHANNEL } from '../today/say-step.ts';

interface LetterRowProps {
  readonly letter: LetterRecord;
  readonly today: string;
}

/** A letter that was approved: its words as they went, and what is known of it. */
export function LetterRow({ letter, today }: LetterRowProps) {
  const sent = letter.state === 'sent';
  const changedAt = hereOf(letter.changedAt);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-4 border-t border-rule py-4 first:border-t-0">
      <div className="min-w-0">
        <p className="text-small text-ink-2">
          {letter.purpose === null ? 'Letter' : ACTION_NAMES[letter.purpose]} · {sayDay(changedAt, today)},{' '}
          {sayClock(changedAt)}
        </p>
        <p className="person">
          To <span translate="no">{letter.to.name}</span>
        </p>
        <p className="font-serif break-words text-ink-2">{letter.subject}</p>
        {!sent && <p className="mt-1 text-card text-ochre">{letter.message}</p>}
        <details className="mt-1 text-small text-ink-2">
          <summary>The letter as it was approved</summary>
          <p className="mt-2 break-words">
            {letter.from.address} to {letter.to.address}
          </p>
          <div className="mt-2 max-w-[66ch] border-l-2 border-rule pl-4 font-serif text-body whitespace-pre-wrap text-ink">
            {letter.body}
          </div>
        </details>
        {letter.opportunityId !== null && (
          <p className="mt-1 text-small">
            <Link to="/opportunities/$id" params={{ id: letter.opportunityId }}>
              Open the opportunity
            </Link>
          </p>
        )}
      </div>
      {sent && <Postmark at={changedAt} by={BY_CHANNEL[letter.channel]} />}
    </li>
  );
}
