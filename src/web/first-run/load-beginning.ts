import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/request.ts';
import type { Beginning } from './begin-form.tsx';

export function useBegin() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (beginning: Beginning) => request<unknown>('POST', '/begin', beginning),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** Opens the sample search in its own data file, or goes back to the seeker's own. */
export function useSample() {
  const queries = useQueryClient();
  const changed = () => queries.resetQueries();
  return {
    open: useMutation({ mutationFn: () => request<unknown>('POST', '/sample'), onSuccess: changed }),
    discard: useMutation({ mutationFn: () => request<unknown>('DELETE', '/sample'), onSuccess: changed }),
  };
}
