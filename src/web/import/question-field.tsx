import { useId } from 'react';
import type { Question } from '#core/intake/import-proposal.ts';

interface QuestionFieldProps {
  readonly question: Question;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

/** What could not be known from the file is asked, not guessed. */
export function QuestionField({ question, answer, onAnswer }: QuestionFieldProps) {
  const id = useId();
  const chosen = question.choices.some((choice) => choice.id === answer);
  return (
    <fieldset className="rounded-control bg-paper-2 px-4 py-3">
      <legend className="sr-only">{question.ask}</legend>
      <p className="label" aria-hidden="true">
        {question.ask}
      </p>
      <div className="grid gap-1">
        {question.choices.map((choice) => (
          <label key={choice.id} className="flex min-h-11 items-center gap-3 desk:min-h-8">
            <input
              type="radio"
              name={id}
              className="size-4 accent-blue"
              checked={answer === choice.id}
              onChange={() => onAnswer(choice.id)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {question.free && (
        <input
          className="field mt-2"
          aria-label={question.choices.length > 0 ? `${question.ask} In your words` : question.ask}
          placeholder={question.choices.length > 0 ? 'or in your words' : ''}
          value={chosen ? '' : answer}
          onChange={(event) => onAnswer(event.target.value)}
        />
      )}
      {question.problem !== null && (
        <p role="alert" className="mt-2 text-small text-wax">
          {question.problem.charAt(0).toUpperCase()}
          {question.problem.slice(1)}.
        </p>
      )}
    </fieldset>
  );
}
