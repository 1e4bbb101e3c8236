import { sayProblem } from '../api/problem.ts';

/** An error in words, where it happened. */
export function ProblemNote({ error }: { readonly error: unknown }) {
  if (error === null || error === undefined) return null;
  return (
    <p role="alert" className="rounded-control bg-wax-wash px-3 py-2 text-small text-wax">
      {sayProblem(error)}
    </p>
  );
}
