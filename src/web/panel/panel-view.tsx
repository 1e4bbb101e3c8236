import { Link } from '@tanstack/react-router';
import type { Step } from '#core/agenda/agenda.ts';
import type { CheckResult } from '#core/checker/finding.ts';
import type { Interview } from '#core/model/interview.ts';
import type { OpportunityPage } from '../api/answers.ts';
import { Button, buttonClass } from '../design/button.tsx';
import { Postmark } from '../design/postmark.tsx';
import { sayDay } from '../design/say-day.ts';
import { PageHead } from '../shell/page-head.tsx';
import { BY_CHANNEL } from '../today/say-step.ts';
import { type PanelNote, sayLikeness } from './panel-notes.ts';

interface PanelViewProps {
  readonly title: string;
  readonly page: OpportunityPage;
  readonly interview: Interview | undefined;
  readonly notes: readonly PanelNote[];
  readonly results: ReadonlyMap<string, CheckResult | null>;
  readonly onWrite: (step: Step) => void;
}

/** All notes of one interview as sheets of equal size, each with what is theirs alone; and whether they read alike. */
export function PanelView({ title, page, interview, notes, results, onWrite }: PanelViewProps) {
  const { opportunity, organization } = page;
  return (
    <>
      <PageHead
        title={title}
        trail={
          <>
            <Link to="/opportunities/$id" params={{ id: opportunity.id }}>
              {opportunity.role}, {organization.name}
            </Link>
            {interview !== undefined && <span>/ {sayDay(interview.startsAt)}</span>}
          </>
        }
      >
        They may lay them side by side. Each holds something only that person would recognise.
      </PageHead>
      <ul
        className={`grid grid-cols-1 gap-6 tablet:grid-cols-2 ${notes.length === 3 || notes.length > 4 ? 'wide:grid-cols-3' : ''}`}
      >
        {notes.map((note) => (
          <Note
            key={note.contact.id}
            note={note}
            result={note.draft === null ? null : (results.get(note.draft.id) ?? null)}
            onWrite={onWrite}
          />
        ))}
      </ul>
      <p role="status" className="mt-8 text-lede text-ink-2">
        {sayLikeness(notes, results)}
      </p>
    </>
  );
}

interface NoteProps {
  readonly note: PanelNote;
  readonly result: CheckResult | null;
  readonly onWrite: (step: Step) => void;
}

function Note({ note, result, onWrite }: NoteProps) {
  const { contact, topics, sent, draft } = note;
  const words = sent?.text ?? draft?.body ?? '';
  return (
    <li
      className={`flex min-h-64 flex-col gap-3 p-5 desk:p-6 ${words === '' && sent === null ? 'blank' : 'sheet'}`}
    >
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="section-title break-words" translate="no">
            {contact.name}
          </h2>
          <p className="text-small text-ink-2">{contact.title ?? 'Title not known'}</p>
        </div>
        {sent !== null && <Postmark at={sent.at} by={BY_CHANNEL[sent.channel]} />}
      </div>
      <p className="text-small text-ink-2">
        {topics.length === 0 ? 'Nothing noted that is theirs alone' : topics.join('; ')}
      </p>
      <p className="line-clamp-6 flex-1 border-t border-rule pt-3 font-serif whitespace-pre-line">{words}</p>
      <Standing note={note} result={result} onWrite={onWrite} />
    </li>
  );
}

function Standing({ note: { contact, sent, draft, step }, result, onWrite }: NoteProps) {
  if (sent !== null) return <p className="text-small text-ink-2">Sent.</p>;
  if (draft !== null) {
    return (
      <div className="flex items-center justify-between gap-3">
        <span className="text-small text-ink-2">{sayStanding(result)}</span>
        <Link
          to="/letters/$draftId"
          params={{ draftId: draft.id }}
          className={buttonClass('plain', true)}
          aria-label={`Go on with the note to ${contact.name}`}
        >
          Go on
        </Link>
      </div>
    );
  }
  if (step === null) return <p className="text-small text-ink-2">No note is asked for.</p>;
  return (
    <Button
      className="self-start"
      onClick={() => onWrite(step)}
      aria-label={`Begin the note to ${contact.name}`}
    >
      Begin
    </Button>
  );
}

function sayStanding(result: CheckResult | null): string {
  if (result === null) return 'Reading…';
  const blocks = result.findings.filter(({ severity }) => severity === 'block').length;
  if (blocks > 0) return blocks === 1 ? 'One thing to settle first' : `${blocks} things to settle first`;
  return result.findings.length === 0 ? 'Ready' : 'Ready, with something to look at';
}
