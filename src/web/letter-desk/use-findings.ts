import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { Finding } from '#core/checker/finding.ts';
import { request } from '../api/request.ts';
import { statusQuery } from '../api/status.ts';
import { useToast } from '../design/toast.tsx';
import { marksOf } from './editor-marks.ts';
import type { FindingDeeds } from './findings-margin.tsx';
import type { EditorHandle } from './letter-editor.tsx';
import { orderFindings } from './order-findings.ts';
import type { useLetter } from './use-letter.ts';
import { useReading } from './use-reading.ts';

/** The findings beside the letter, and everything that can be done about one. */
export function useFindings(draftId: string, letter: ReturnType<typeof useLetter>) {
  const { kept, edit, flush } = letter;
  const editor = useRef<EditorHandle>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [overriding, setOverriding] = useState<Finding | null>(null);
  const say = useToast();
  const queries = useQueryClient();
  const reading = useReading(draftId, kept, kept.overrides.length);
  const findings = useMemo(() => orderFindings(reading.findings, left), [reading.findings, left]);
  const marks = useMemo(() => marksOf(findings), [findings]);

  function show(finding: Finding) {
    setCurrent(finding.id);
    if (finding.field === 'body' && finding.span !== null) editor.current?.show(finding.id);
    else cardOf(finding.id)?.focus();
  }

  function take(finding: Finding, suggestion: string) {
    const before = kept;
    if (finding.field === 'body') {
      if (editor.current?.replace(finding.id, suggestion) !== true) return;
    } else if (finding.field === 'subject' && finding.span !== null) {
      const { start, end } = finding.span;
      edit({ subject: kept.subject.slice(0, start) + suggestion + kept.subject.slice(end) });
    } else return;
    say({ words: 'Changed.', undo: () => edit({ body: before.body, subject: before.subject }) });
  }

  function leave(finding: Finding) {
    if (finding.severity === 'block') return;
    setLeft((before) => new Set([...before, finding.id]));
    say({
      words: 'Left as it is.',
      undo: () => setLeft((before) => new Set([...before].filter((id) => id !== finding.id))),
    });
  }

  async function learn(finding: Finding) {
    const word =
      finding.span === null ? '' : kept[finding.field ?? 'body'].slice(finding.span.start, finding.span.end);
    const status = await queries.fetchQuery(statusQuery);
    if (word === '' || status.seeker === null) return;
    await request('PATCH', '/seeker', { dictionary: [...(status.seeker.dictionary ?? []), word] });
    await queries.invalidateQueries({ queryKey: ['check'] });
    await queries.invalidateQueries({ queryKey: ['status'] });
    say({ words: `“${word}” is in your dictionary now.` });
  }

  function step(by: 1 | -1) {
    if (findings.length === 0) return;
    const index = findings.findIndex((finding) => finding.id === current);
    const next = findings[(index + by + findings.length + (index < 0 && by < 0 ? 1 : 0)) % findings.length];
    if (next !== undefined) show(next);
  }

  function override(reason: string) {
    if (overriding === null) return;
    const others = kept.overrides.filter(({ check }) => check !== overriding.check);
    edit({ overrides: [...others, { check: overriding.check, reason }] });
    setOverriding(null);
    // The checker reads overrides from the kept draft.
    void flush().then(() => queries.invalidateQueries({ queryKey: ['check', draftId] }));
  }

  const currentFinding = findings.find((finding) => finding.id === current) ?? findings[0];
  const deeds: FindingDeeds = {
    onShow: show,
    onTake: take,
    onLeave: leave,
    onOverride: setOverriding,
    onLearn: (finding) => void learn(finding),
  };

  return {
    ...reading,
    findings,
    marks,
    editor,
    current,
    setCurrent,
    deeds,
    step,
    toFirst: () => findings[0] !== undefined && show(findings[0]),
    takeNth: (index: number) => {
      const suggestion = currentFinding?.suggestions[index];
      if (currentFinding !== undefined && suggestion !== undefined) take(currentFinding, suggestion);
    },
    leaveCurrent: () => currentFinding !== undefined && leave(currentFinding),
    overriding,
    override,
    closeOverride: () => setOverriding(null),
  };
}

function cardOf(findingId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(findingId)}"]`);
}
