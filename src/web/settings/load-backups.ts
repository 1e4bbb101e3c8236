import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/request.ts';
import { useToast } from '../design/toast.tsx';

export interface Backup {
  readonly id: string;
  readonly madeAt: string;
  readonly bytes: number;
}

/** Copies that were opened and read back before they were listed, the latest first. */
export const backupsQuery = queryOptions({
  queryKey: ['backups'],
  queryFn: () => request<Backup[]>('GET', '/backups'),
});

export function useBackups() {
  const queries = useQueryClient();
  const say = useToast();
  return {
    make: useMutation({
      mutationFn: () => request<unknown>('POST', '/backups'),
      onSuccess: () => {
        say({ words: 'A backup was made, and read back.' });
        return queries.invalidateQueries();
      },
    }),
    restore: useMutation({
      mutationFn: (id: string) => request<unknown>('POST', `/backups/${encodeURIComponent(id)}/restore`),
      onSuccess: () => {
        say({ words: 'It is all as it was then.' });
        return queries.resetQueries();
      },
    }),
  };
}
