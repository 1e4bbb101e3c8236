import { Icon } from '../design/icon.tsx';
import { MODIFIER_KEY } from '../design/modifier-key.ts';
import { sayCount } from '../design/say-day.ts';
import type { DebriefWork } from './debrief-work.ts';

/** Where one is, and the keys that do it without a pointer. */
export function DebriefGuide({ work }: { readonly work: DebriefWork }) {
  const parts = [
    { done: work.people.length > 0, words: sayPeople(work.people.length) },
    {
      done: work.people.length > 0 && work.people.every(({ key }) => (work.topics[key] ?? []).length > 0),
      words: 'A topic for each',
    },
    { done: work.timetable !== undefined, words: 'Their timing' },
    { done: Object.values(work.kept).some((values) => values.length > 0), words: 'What to keep' },
  ];
  const current = parts.findIndex((part) => !part.done);
  return (
    <aside aria-label="Where you are" className="sticky top-8 max-desk:hidden">
      <h2 className="aside-title">Where you are</h2>
      <ol className="mt-3 mb-6 grid gap-0.5">
        {parts.map(({ done, words }, index) => (
          <li
            key={words}
            aria-current={index === current ? 'step' : undefined}
            className={`flex items-center gap-2.5 py-1 text-card ${index === current ? 'font-semibold' : 'text-ink-2'}`}
          >
            <span className={`w-4 ${done ? 'text-sage' : 'text-blue'}`}>
              {done ? <Icon name="check" small /> : index === current && <Icon name="right" small />}
            </span>
            {words}
            {done && <span className="sr-only"> (done)</span>}
          </li>
        ))}
      </ol>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-2 border-t border-rule pt-4 text-small text-ink-2">
        <dt className="text-right">
          <kbd>Tab</kbd>
        </dt>
        <dd>next answer</dd>
        <dt className="text-right">
          <kbd>Enter</kbd>
        </dt>
        <dd>add, or confirm the date</dd>
        <dt className="text-right">
          <kbd>{MODIFIER_KEY} Enter</kbd>
        </dt>
        <dd>keep all and write the notes</dd>
      </dl>
    </aside>
  );
}

function sayPeople(count: number): string {
  if (count === 0) return 'The people';
  return count === 1 ? 'One person' : `${sayCount(count)} people`;
}
