import { isOffline, sayProblem } from '../api/problem.ts';
import { Button } from '../design/button.tsx';
import { PageHead } from './page-head.tsx';

/** The page's real heading and grey lines in place of text; the style sheet shows them only after a moment. */
export function LoadingPage({ title }: { readonly title: string }) {
  return (
    <>
      <PageHead title={title} />
      <div className="grid max-w-xl gap-4" aria-busy="true">
        <p className="sr-only" role="status">
          Reading…
        </p>
        {['92%', '76%', '84%', '58%'].map((width) => (
          <div key={width} className="skeleton" style={{ width }} />
        ))}
      </div>
    </>
  );
}

interface ProblemPageProps {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What happened, what is safe, what to do. */
export function ProblemPage({ title, error, onRetry }: ProblemPageProps) {
  return (
    <>
      <PageHead title={title} />
      <div className="sheet max-w-xl p-6" role="alert">
        <p>{sayProblem(error)}</p>
        <p className="mt-2 text-small text-ink-2">
          {isOffline(error)
            ? 'Everything kept so far is safe in its file.'
            : 'Nothing was changed, and nothing you kept is lost.'}
        </p>
        <div className="actions mt-4">
          <Button onClick={onRetry}>Try again</Button>
        </div>
      </div>
    </>
  );
}
