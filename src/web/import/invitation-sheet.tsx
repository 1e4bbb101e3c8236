import type { ReactNode } from 'react';
import type { ProposedInterview } from '#core/intake/import-proposal.ts';
import { sayClock, sayDay } from '../design/say-day.ts';
import { Tag, type Tone } from '../design/tag.tsx';
import { QuestionField } from './question-field.tsx';

const CHANGES: Record<ProposedInterview['change'], readonly [tone: Tone, words: string]> = {
  new: ['blue', 'New'],
  update: ['blue', 'Changes an interview you have'],
  cancel: ['ochre', 'Cancels an interview you have'],
  same: ['sage', 'You have this already'],
  stale: ['neutral', 'Older than what you have'],
  unknown: ['neutral', 'Cancels an interview you do not have'],
};

const FORMATS: Record<string, string> = { phone: 'By telephone', video: 'Video', onsite: 'On site' };

interface InvitationSheetProps {
  readonly item: ProposedInterview;
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (questionId: string, answer: string) => void;
}

/** One event, line by line, with what was not understood beside what was. */
export function InvitationSheet({ item, answers, onAnswer }: InvitationSheetProps) {
  const [tone, words] = CHANGES[item.change];
  return (
    <article className="sheet grid gap-4 p-5 desk:p-7" aria-label={item.summary}>
      <div>
        <p className="mb-2">
          <Tag tone={tone}>{words}</Tag>
        </p>
        <h2 className="card-title">{item.summary}</h2>
      </div>
      <dl className="grid gap-x-6 gap-y-2 text-card tablet:grid-cols-[9rem_minmax(0,1fr)]">
        {item.startsAt !== null && (
          <Line name="When">
            {sayDay(item.startsAt)}, {sayClock(item.startsAt)}
            {item.endsAt !== null && ` to ${sayClock(item.endsAt)}`}
            {item.zone !== null && ` (${item.zone.replaceAll('_', ' ')})`}
          </Line>
        )}
        {item.format !== null && <Line name="How">{FORMATS[item.format] ?? item.format}</Line>}
        {item.place !== null && item.place !== '' && <Line name="Where">{item.place}</Line>}
        <Line name="With">
          {item.people.length === 0
            ? 'Nobody is named'
            : item.people.map((person) => (
                <span key={`${person.name} ${person.email}`} className="block">
                  <span className="mr-2 inline-block font-serif text-name" translate="no">
                    {person.name ?? person.email}
                  </span>
                  {person.name !== null && person.email !== null && (
                    <span className="inline-block text-small break-words text-ink-3">{person.email}</span>
                  )}
                </span>
              ))}
        </Line>
      </dl>
      {item.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answer={answers[question.id] ?? ''}
          onAnswer={(answer) => onAnswer(question.id, answer)}
        />
      ))}
      {item.notUnderstood.length > 0 && (
        <details className="text-small text-ink-2">
          <summary>
            {item.notUnderstood.length === 1
              ? 'One thing to know'
              : `${item.notUnderstood.length} things to know`}
          </summary>
          <ul className="mt-2 list-disc pl-5">
            {item.notUnderstood.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-small text-ink-2">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
