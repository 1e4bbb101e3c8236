import type { ReactNode } from 'react';
import { SAVING_WORDS, type Saving } from '../api/use-saving.ts';
import { Button } from '../design/button.tsx';
import { ChipsField } from '../design/chips-field.tsx';
import { ProblemNote } from '../design/problem-note.tsx';
import { sayCount } from '../design/say-day.ts';
import { PageHead } from '../shell/page-head.tsx';
import { DebriefGuide } from './debrief-guide.tsx';
import type { DebriefWork, Keeping } from './debrief-work.ts';
import { PeopleQuestion } from './people-question.tsx';
import type { PhraseReading } from './phrase.ts';
import { TimingQuestion } from './timing-question.tsx';

interface DebriefViewProps {
  readonly trail: ReactNode;
  readonly work: DebriefWork;
  readonly readings: readonly PhraseReading[];
  readonly readingsFor: string;
  readonly saving: Saving;
  readonly error: unknown;
  readonly onChange: (change: Partial<DebriefWork>) => void;
  readonly onLater: () => void;
  readonly onKeep: () => void;
}

const KEPT: Record<Keeping, string> = {
  fit: 'What fitted',
  concerns: 'A doubt they had',
  promised: 'You promised to send',
  missed: 'You meant to say, and did not',
};

/** One sheet, four questions, saved as you type, each skippable. */
export function DebriefView(props: DebriefViewProps) {
  const { work, onChange } = props;
  const notes = work.people.filter((person) => person.part === 'interviewer').length;
  return (
    <>
      <PageHead title="While it is fresh" trail={props.trail}>
        Four questions, about two minutes. Every one of them may be left for later.
      </PageHead>
      <div className="grid items-start gap-x-12 gap-y-8 desk:grid-cols-[minmax(0,1fr)_15rem]">
        <div>
          <form
            className="sheet"
            aria-label="Debrief"
            onSubmit={(event) => event.preventDefault()}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                props.onKeep();
              }
            }}
          >
            <Question number={1} title="Whom did you meet?" help={sayWhoCame(work)}>
              <PeopleQuestion
                people={work.people}
                onAdd={(name, title) => onChange({ people: [...work.people, newPerson(name, title)] })}
                onRemove={(key) => onChange({ people: work.people.filter((person) => person.key !== key) })}
              />
            </Question>
            <Question
              number={2}
              title="What did you talk about with each?"
              help="A few words each. They become the part of each note that only that person would recognise."
            >
              <Topics work={work} onChange={onChange} />
            </Question>
            <Question
              number={3}
              title="What did they say about deciding?"
              help="In their words, as you remember them."
              lit
            >
              <TimingQuestion
                said={work.said}
                readings={props.readings}
                upToDate={props.readingsFor === work.said.trim()}
                timetable={work.timetable}
                onSaid={(said) => onChange({ said })}
                onAnswer={(timetable) => onChange({ timetable })}
              />
            </Question>
            <Question number={4} title="What is worth keeping?">
              <div className="grid gap-4 tablet:grid-cols-2">
                {(Object.keys(KEPT) as Keeping[]).map((name) => (
                  <div key={name} className="min-w-0">
                    <ChipsField
                      label={KEPT[name]}
                      values={work.kept[name]}
                      onChange={(values) => onChange({ kept: { ...work.kept, [name]: values } })}
                    />
                  </div>
                ))}
              </div>
            </Question>
          </form>
          <div className="actions mt-6 justify-end">
            <span className="mr-auto text-small text-ink-2" role="status">
              {SAVING_WORDS[props.saving]}
            </span>
            {props.error !== null && <ProblemNote error={props.error} />}
            <Button onClick={props.onLater}>Finish later</Button>
            <Button look="primary" className="max-desk:flex-[1_1_100%]" onClick={props.onKeep}>
              {notes === 0
                ? 'Keep this'
                : notes === 1
                  ? 'Keep, and write the note'
                  : `Keep, and write the ${sayCount(notes).toLowerCase()} notes`}
            </Button>
          </div>
        </div>
        <DebriefGuide work={work} />
      </div>
    </>
  );
}

function newPerson(name: string, title: string): DebriefWork['people'][number] {
  return {
    key: `new-${crypto.randomUUID()}`,
    contactId: null,
    name,
    title,
    evidence: 'told',
    part: 'interviewer',
    lead: false,
  };
}

function sayWhoCame({ people }: DebriefWork): string {
  const invited = people.filter((person) => person.evidence === 'invite').length;
  if (invited === 0) return 'A name is enough; the title can come later.';
  return `${sayCount(invited)} came with the invitation. Add anyone else.`;
}

type TopicsProps = Pick<DebriefViewProps, 'work' | 'onChange'>;

function Topics({ work, onChange }: TopicsProps) {
  const loose = work.topics[''] ?? [];
  if (work.people.length === 0) return <p className="text-card text-ink-3">First say whom you met.</p>;
  return (
    <div className="grid gap-3">
      {work.people.map(({ key, name }) => (
        <div key={key} className="grid items-start gap-x-4 gap-y-1 tablet:grid-cols-[9rem_minmax(0,1fr)]">
          <ChipsField
            label={name}
            spoken={`${name}: what you talked about`}
            labelClass="font-serif text-name tablet:pt-2"
            values={work.topics[key] ?? []}
            onChange={(values) => onChange({ topics: { ...work.topics, [key]: values } })}
          />
        </div>
      ))}
      {loose.length > 0 && (
        <div className="grid items-start gap-x-4 gap-y-1 tablet:grid-cols-[9rem_minmax(0,1fr)]">
          <ChipsField
            label="With all of them"
            labelClass="text-card tablet:pt-2"
            values={loose}
            onChange={(values) => onChange({ topics: { ...work.topics, '': values } })}
          />
        </div>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly number: number;
  readonly title: string;
  readonly help?: string;
  readonly lit?: boolean;
  readonly children: ReactNode;
}

function Question({ number, title, help, lit = false, children }: QuestionProps) {
  return (
    <section
      aria-labelledby={`question-${number}`}
      className={`border-t border-rule px-4 py-5 first:border-t-0 tablet:px-7 tablet:py-6 ${lit ? 'debrief-lit' : ''}`}
    >
      <h2 id={`question-${number}`} className="section-title flex items-baseline gap-3">
        <span className="w-4 text-body text-blue">{number}</span>
        {title}
      </h2>
      <div className="tablet:pl-7">
        {help !== undefined && <p className="mb-3 text-small text-ink-2">{help}</p>}
        {help === undefined && <div className="mt-2" />}
        {children}
      </div>
    </section>
  );
}
