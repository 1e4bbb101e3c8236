import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportAnswers } from '#core/intake/import-proposal.ts';
import { sendBytes } from '../api/request.ts';
import type { ImportResult, Proposal } from './proposal.ts';

export interface Brought {
  readonly file: File;
  readonly answers: ImportAnswers;
}

/** First a look at what the file says, again after each answer, then the keeping of it. */
export function useImport() {
  const queries = useQueryClient();
  const preview = useMutation({
    mutationFn: (brought: Brought) => send<Proposal>('/imports/preview', brought),
  });
  const keep = useMutation({
    mutationFn: (brought: Brought) => send<ImportResult>('/imports', brought),
    onSuccess: () => queries.invalidateQueries(),
  });
  return { preview, keep };
}

function send<Answer>(path: string, { file, answers }: Brought): Promise<Answer> {
  const query = new URLSearchParams({ name: file.name, answers: JSON.stringify(answers) });
  return sendBytes<Answer>(`${path}?${query}`, file, 'application/octet-stream');
}
