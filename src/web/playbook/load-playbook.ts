import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { StepDifference } from '#core/agenda/compare-agendas.ts';
import type { ParameterNow, RuleNow } from '#core/playbook/describe-playbook.ts';
import { request } from '../api/request.ts';
import { useToast } from '../design/toast.tsx';

interface PlaybookEffect {
  readonly steps: readonly StepDifference[];
}

export interface ParameterChange {
  readonly rule: string;
  readonly parameter: string;
  /** `null` puts the default back. */
  readonly value: ParameterNow['value'] | null;
}

export const playbookQuery = queryOptions({
  queryKey: ['playbook'],
  queryFn: () => request<RuleNow[]>('GET', '/playbook'),
});

/** What a change would do to today's agenda; nothing is asked while there is no change. */
export function useEffectOf(change: ParameterChange | null) {
  return useQuery({
    queryKey: ['playbook', 'preview', change],
    queryFn: () => request<PlaybookEffect>('POST', '/playbook/preview', change),
    enabled: change !== null,
    retry: false,
  });
}

export function useChangePlaybook() {
  const queries = useQueryClient();
  const say = useToast();
  const save = (change: ParameterChange) => request<PlaybookEffect>('PATCH', '/playbook', change);

  async function undo(change: ParameterChange, before: ParameterNow['value']) {
    await save({ ...change, value: before });
    await queries.invalidateQueries();
  }

  return useMutation({
    mutationFn: ({ change }: { readonly change: ParameterChange; readonly before: ParameterNow['value'] }) =>
      save(change),
    onSuccess: (_effect, { change, before }) => {
      say({ words: 'Kept.', undo: () => void undo(change, before) });
      return queries.invalidateQueries();
    },
  });
}
