import { useState } from 'react';
import { ImportView } from './import-view.tsx';
import { useImport } from './load-import.ts';
import type { Answers } from './proposal.ts';

export function ImportPage() {
  const { preview, keep } = useImport();
  const [file, setFile] = useState<File | null>(null);
  const [answers, setAnswers] = useState<Answers>({});

  function leave() {
    setFile(null);
    setAnswers({});
    preview.reset();
    keep.reset();
  }

  return (
    <ImportView
      fileName={file?.name ?? null}
      proposal={preview.data ?? null}
      answers={answers}
      result={keep.data ?? null}
      reading={preview.isPending}
      keeping={keep.isPending}
      error={keep.error ?? preview.error}
      onFile={(chosen) => {
        setFile(chosen);
        setAnswers({});
        preview.mutate(chosen);
      }}
      onAnswer={(uid, questionId, answer) =>
        setAnswers((before) => ({ ...before, [uid]: { ...before[uid], [questionId]: answer } }))
      }
      onKeep={() => file !== null && keep.mutate({ file, answers })}
      onLeave={leave}
    />
  );
}
