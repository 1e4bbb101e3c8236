import { Link } from '@tanstack/react-router';
import type { ImportAnswers } from '#core/intake/import-proposal.ts';
import { Button, buttonClass } from '../design/button.tsx';
import { ProblemNote } from '../design/problem-note.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { FileDrop } from './file-drop.tsx';
import { InvitationSheet } from './invitation-sheet.tsx';
import {
  type CareerProposal,
  type ImportResult,
  isAnswered,
  type Proposal,
  saysSomethingNew,
} from './proposal.ts';

interface ImportViewProps {
  readonly fileName: string | null;
  readonly proposal: Proposal | null;
  readonly answers: ImportAnswers;
  readonly result: ImportResult | null;
  readonly reading: boolean;
  readonly keeping: boolean;
  readonly error: unknown;
  readonly onFile: (file: File) => void;
  readonly onAnswer: (uid: string, questionId: string, answer: string) => void;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

/** Choose, see line by line, answer what is open, keep. */
export function ImportView(props: ImportViewProps) {
  const { fileName, proposal, result } = props;
  if (result !== null) return <Imported result={result} onLeave={props.onLeave} />;
  return (
    <>
      <PageHead title={proposal === null ? 'Bring in an invitation' : 'This is what was read'}>
        {fileName !== null && proposal !== null && `From ${fileName}. Nothing is kept yet.`}
      </PageHead>
      <div className="grid max-w-2xl gap-5">
        <ProblemNote error={props.error} />
        {proposal === null ? (
          <>
            <FileDrop onFile={props.onFile} />
            <p role="status" className="text-small text-ink-2">
              {props.reading ? 'Reading…' : ''}
            </p>
          </>
        ) : (
          <Proposed {...props} proposal={proposal} />
        )}
      </div>
    </>
  );
}

function Proposed({
  proposal,
  answers,
  keeping,
  onAnswer,
  onKeep,
  onLeave,
}: ImportViewProps & { readonly proposal: Proposal }) {
  const ready = isAnswered(proposal, answers);
  const nothingNew = !saysSomethingNew(proposal);
  return (
    <>
      {proposal.kind === 'career' ? (
        <CareerSheet proposal={proposal} />
      ) : (
        proposal.items.map((item) => (
          <InvitationSheet
            key={item.uid}
            item={item}
            answers={answers[item.uid] ?? {}}
            onAnswer={(questionId, answer) => onAnswer(item.uid, questionId, answer)}
          />
        ))
      )}
      <div className="actions">
        {!nothingNew && (
          <Button look="primary" disabled={keeping} aria-disabled={!ready} onClick={() => ready && onKeep()}>
            {proposal.kind === 'career' && proposal.replaces
              ? 'Put this in place of what is here'
              : 'Keep this'}
          </Button>
        )}
        <Button look={nothingNew ? 'plain' : 'quiet'} onClick={onLeave}>
          {nothingNew ? 'Choose another file' : 'Leave it'}
        </Button>
        {!ready && <span className="text-small text-ink-2">A question above is still open.</span>}
      </div>
    </>
  );
}

function CareerSheet({ proposal }: { readonly proposal: CareerProposal }) {
  return (
    <article className="sheet grid gap-3 p-5 desk:p-7">
      <h2 className="card-title">The search of {proposal.seeker}</h2>
      <ul className="text-card text-ink-2">
        {Object.entries(proposal.counts).map(([name, count]) => (
          <li key={name}>
            {count} {count === 1 ? singular(name) : name}
          </li>
        ))}
      </ul>
      {proposal.replaces && (
        <p className="text-small text-ink-2">
          It takes the place of what is kept here. A backup of the present search is made first.
        </p>
      )}
    </article>
  );
}

function Imported({ result, onLeave }: { readonly result: ImportResult; readonly onLeave: () => void }) {
  const [opportunityId] = result.opportunityIds;
  return (
    <>
      <PageHead title="Kept" />
      <div className="sheet grid max-w-2xl gap-4 p-5 desk:p-7">
        <ul className="grid gap-1">
          {result.done.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div className="actions">
          {opportunityId === undefined ? (
            <Link to="/" className={buttonClass('primary')}>
              Go to Today
            </Link>
          ) : (
            <Link to="/opportunities/$id" params={{ id: opportunityId }} className={buttonClass('primary')}>
              Open the opportunity
            </Link>
          )}
          <Button onClick={onLeave}>Bring in another</Button>
        </div>
      </div>
    </>
  );
}

const SINGULARS: Readonly<Record<string, string>> = {
  people: 'person',
  opportunities: 'opportunity',
  'journal entries': 'journal entry',
};

function singular(name: string): string {
  return SINGULARS[name] ?? name.replace(/s$/, '');
}
