import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendBytes } from '../api/request.ts';
import type { Answers, ImportResult, Proposal } from './proposal.ts';

/** First a look at what the file says, then, with the answers, the keeping of it. */
export function useImport() {
  const queries = useQueryClient();
  const preview = useMutation({
    mutationFn: (file: File) =>
      sendBytes<Proposal>(
        `/imports/preview?name=${encodeURIComponent(file.name)}`,
        file,
        'application/octet-stream',
      ),
  });
  const keep = useMutation({
    mutationFn: ({ file, answers }: { readonly file: File; readonly answers: Answers }) =>
      sendBytes<ImportResult>(
        `/imports?name=${encodeURIComponent(file.name)}&answers=${encodeURIComponent(JSON.stringify(answers))}`,
        file,
        'application/octet-stream',
      ),
    onSuccess: () => queries.invalidateQueries(),
  });
  return { preview, keep };
}
