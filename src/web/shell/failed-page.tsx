import type { ErrorComponentProps } from '@tanstack/react-router';
import { useIsAnswering } from '../api/connection.ts';
import { Problem } from '../api/problem.ts';
import { ProblemPage } from './page-states.tsx';

/** A page that could not be opened at all: its part of the program did not come, or something in it broke. */
export function FailedPage({ error }: ErrorComponentProps) {
  const isAnswering = useIsAnswering();
  const words = error instanceof Error ? error.message : '';
  const gone = !isAnswering || /dynamically imported module|module script/i.test(words);
  return (
    <ProblemPage
      title="This page could not be opened"
      error={gone ? new Problem('offline', GONE, null) : error}
      onRetry={() => window.location.reload()}
    />
  );
}

const GONE = 'Afterword itself is not answering. Start it again with “afterword serve”.';
