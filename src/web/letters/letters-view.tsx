import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LetterRecord } from '#core/letters/letter-record.ts';
import type { DraftRow } from '../api/answers.ts';
import { Button, buttonClass } from '../design/button.tsx';
import { sayCount } from '../design/say-day.ts';
import { UnsureLetter } from '../letter-desk/letter-outcome.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { ACTION_NAMES } from '../today/say-step.ts';
import { LetterRow } from './letter-row.tsx';
import type { Resolution } from './load-letters.ts';

interface LettersViewProps {
  readonly drafts: readonly DraftRow[];
  readonly letters: readonly LetterRecord[];
  readonly today: string;
  readonly busy: boolean;
  readonly note: ReactNode;
  readonly onResolve: (letterId: string, as: Resolution) => void;
  readonly onDiscard: (row: DraftRow) => void;
}

/** What has to be settled first, then what is begun, then what went and what did not. */
export function LettersView({ drafts, letters, today, busy, note, onResolve, onDiscard }: LettersViewProps) {
  const unsure = letters.filter(({ state }) => state === 'unsure');
  const sent = letters.filter(({ state }) => state === 'sent');
  const leaving = letters.filter(({ state }) => LEAVING.has(state));
  const kept = letters.filter(({ state }) => state === 'refused' || state === 'not-sent');
  if (drafts.length === 0 && letters.length === 0) return <NoLetters />;
  return (
    <>
      <PageHead title="Letters">{sayLetters(drafts.length, sent.length)}</PageHead>
      <div className="grid max-w-3xl gap-10">
        {note}
        {unsure.map((letter) => (
          <UnsureLetter
            key={letter.id}
            letter={letter}
            busy={busy}
            onResolve={(as) => onResolve(letter.id, as)}
          />
        ))}
        {drafts.length > 0 && (
          <Section id="begun" title="Begun">
            {drafts.map((row) => (
              <DraftLine key={row.draft.id} row={row} onDiscard={() => onDiscard(row)} />
            ))}
          </Section>
        )}
        {leaving.length > 0 && (
          <Section id="leaving" title="On their way">
            {leaving.map((letter) => (
              <LetterRow key={letter.id} letter={letter} today={today} />
            ))}
          </Section>
        )}
        {sent.length > 0 && (
          <Section id="sent" title="Sent">
            {sent.map((letter) => (
              <LetterRow key={letter.id} letter={letter} today={today} />
            ))}
          </Section>
        )}
        {kept.length > 0 && (
          <Section id="not-sent" title="Not sent">
            {kept.map((letter) => (
              <LetterRow key={letter.id} letter={letter} today={today} />
            ))}
          </Section>
        )}
        <p className="text-small text-ink-3">
          What went by other means is in the journal of its opportunity.
        </p>
      </div>
    </>
  );
}

const LEAVING: ReadonlySet<LetterRecord['state']> = new Set(['approved', 'attempting', 'handing-over']);

function sayLetters(begun: number, sent: number): string {
  const first =
    begun === 0 ? 'None is begun.' : begun === 1 ? 'One is begun.' : `${sayCount(begun)} are begun.`;
  return sent === 0 ? first : `${first} ${sent === 1 ? 'One went' : `${sayCount(sent)} went`} from here.`;
}

function NoLetters() {
  return (
    <>
      <PageHead title="Letters">
        No letters yet. Each begins from something you talked about, so the first comes after a debrief.
      </PageHead>
      <div className="actions">
        <Link to="/" className={buttonClass()}>
          Go to Today
        </Link>
      </div>
    </>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title mb-3">
        {title}
      </h2>
      <ul className="sheet px-5 desk:px-7">{children}</ul>
    </section>
  );
}

function DraftLine({ row, onDiscard }: { readonly row: DraftRow; readonly onDiscard: () => void }) {
  const { draft, contactName, role, organizationName } = row;
  const where = [role, organizationName].filter((words) => words !== null).join(', ');
  return (
    <li className="grid items-center gap-x-4 gap-y-2 border-t border-rule py-4 first:border-t-0 tablet:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="text-small text-ink-2">
          {draft.purpose === undefined ? 'Letter' : ACTION_NAMES[draft.purpose]}
          {where === '' ? '' : ` · ${where}`}
        </p>
        <Link
          to="/letters/$draftId"
          params={{ draftId: draft.id }}
          className="person text-ink no-underline hover:underline"
        >
          To <span translate="no">{contactName ?? 'nobody yet'}</span>
        </Link>
        {draft.subject !== undefined && draft.subject !== '' && (
          <p className="truncate font-serif text-ink-2">{draft.subject}</p>
        )}
      </div>
      <div className="actions">
        <Link to="/letters/$draftId" params={{ draftId: draft.id }} className={buttonClass('plain', true)}>
          Go on
        </Link>
        <Button
          look="quiet"
          small
          onClick={onDiscard}
          aria-label={`Throw away the draft to ${contactName ?? 'nobody'}`}
        >
          Throw away…
        </Button>
      </div>
    </li>
  );
}
