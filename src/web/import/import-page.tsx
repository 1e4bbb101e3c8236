import { useRef, useState } from 'react';
import type { ImportAnswers } from '#core/intake/import-proposal.ts';
import { ImportView } from './import-view.tsx';
import { useImport } from './load-import.ts';
import { isAnswered, type Proposal, withSuggestions } from './proposal.ts';

/** Typing is over when nothing came for so long. */
const PAUSE = 350;

interface Looked {
  readonly read: Proposal;
  readonly answers: ImportAnswers;
}

export function ImportPage() {
  const { preview, keep } = useImport();
  const [file, setFile] = useState<File | null>(null);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [answers, setAnswers] = useState<ImportAnswers>({});
  const [waiting, setWaiting] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(0);
  const seen = useRef(new Set<string>());

  /** One answer may raise another question, so the file is read again; only the latest reading counts. */
  async function look(chosen: File, given: ImportAnswers): Promise<Looked | null> {
    latest.current += 1;
    const turn = latest.current;
    setWaiting(true);
    try {
      const read = await preview.mutateAsync({ file: chosen, answers: given });
      if (turn !== latest.current) return null;
      setProposal(read);
      const filled = withSuggestions(read, given, seen.current);
      setAnswers(filled);
      return filled === given ? { read, answers: given } : await look(chosen, filled);
    } catch {
      // The error is shown from the mutation.
      return null;
    } finally {
      if (turn === latest.current) setWaiting(false);
    }
  }

  function start(chosen: File | null) {
    clearTimeout(timer.current);
    latest.current += 1;
    seen.current = new Set();
    setFile(chosen);
    setProposal(null);
    setAnswers({});
    setWaiting(false);
    preview.reset();
    keep.reset();
    if (chosen !== null) void look(chosen, {});
  }

  function answer(uid: string, questionId: string, text: string) {
    const given = { ...answers, [uid]: { ...answers[uid], [questionId]: text } };
    setAnswers(given);
    latest.current += 1;
    clearTimeout(timer.current);
    if (file === null) return;
    setWaiting(true);
    timer.current = setTimeout(() => void look(file, given), PAUSE);
  }

  /** A click that comes before the last answer was looked at waits for that: it may have raised a question. */
  async function keepAll(chosen: File) {
    clearTimeout(timer.current);
    const looked = waiting ? await look(chosen, answers) : { read: proposal, answers };
    if (looked?.read == null || !isAnswered(looked.read, looked.answers)) return;
    keep.mutate({ file: chosen, answers: looked.answers });
  }

  return (
    <ImportView
      fileName={file?.name ?? null}
      proposal={proposal}
      answers={answers}
      result={keep.data ?? null}
      reading={waiting}
      keeping={keep.isPending}
      error={keep.error ?? preview.error}
      onFile={start}
      onAnswer={answer}
      onKeep={() => file !== null && void keepAll(file)}
      onLeave={() => start(null)}
    />
  );
}
