import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Annotation, EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { type EditorMark, findingMarks, markAt, placeOfMark, setMarks } from './editor-marks.ts';

export interface EditorHandle {
  /** Caret on the finding, letter scrolled to it. */
  readonly show: (findingId: string) => void;
  readonly replace: (findingId: string, text: string) => boolean;
  /** Puts words at the caret, with a space where one is wanted. */
  readonly insert: (text: string) => void;
  readonly focus: () => void;
}

interface LetterEditorProps {
  readonly text: string;
  readonly label: string;
  readonly language: string | undefined;
  readonly marks: readonly EditorMark[];
  readonly handle: Ref<EditorHandle>;
  readonly onText: (text: string) => void;
  readonly onAtFinding: (findingId: string | null) => void;
}

/** The editor's own style sheet stands above ours, so what it must not decide is said in it. */
const onPaper = EditorView.theme({
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '.cm-content': { maxWidth: '66ch', minHeight: '16rem', padding: '0', caretColor: 'var(--color-blue)' },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--color-blue)' },
});

/** Words that came from outside the editor: they are not typed, so they are not reported back. */
const fromOutside = Annotation.define<true>();

/** The letter: real text in the seeker's hands, with the findings drawn into it. */
export function LetterEditor(props: LetterEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(props);
  latest.current = props;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor lives as long as the page; later words come in below.
  useEffect(() => {
    if (place.current === null) return undefined;
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: props.text,
        extensions: [
          history(),
          keymap.of([...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'), ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.cspNonce.of(readNonce()),
          onPaper,
          EditorView.contentAttributes.of({
            'aria-label': props.label,
            spellcheck: 'false',
            autocorrect: 'off',
            autocapitalize: 'sentences',
            ...(props.language === undefined ? {} : { lang: props.language }),
          }),
          findingMarks(),
          EditorView.updateListener.of((update) => {
            const typed =
              update.docChanged && !update.transactions.some((each) => each.annotation(fromOutside));
            if (typed) latest.current.onText(update.state.doc.toString());
            if (update.selectionSet) latest.current.onAtFinding(markAt(update.view));
          }),
        ],
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || editor.state.doc.toString() === props.text) return;
    editor.dispatch({
      changes: { from: 0, to: editor.state.doc.length, insert: props.text },
      annotations: fromOutside.of(true),
    });
  }, [props.text]);

  useEffect(() => {
    view.current?.dispatch({ effects: setMarks.of(props.marks) });
  }, [props.marks]);

  useImperativeHandle(props.handle, () => ({
    show(findingId) {
      const editor = view.current;
      const found = editor === null ? null : placeOfMark(editor, findingId);
      if (editor === null || found === null) return;
      editor.dispatch({ selection: { anchor: found.from, head: found.to }, scrollIntoView: true });
      editor.focus();
    },
    replace(findingId, text) {
      const editor = view.current;
      const found = editor === null ? null : placeOfMark(editor, findingId);
      if (editor === null || found === null) return false;
      editor.dispatch({
        changes: { ...found, insert: text },
        selection: { anchor: found.from + text.length },
        userEvent: 'input.complete',
      });
      editor.focus();
      return true;
    },
    insert(text) {
      const editor = view.current;
      if (editor === null) return;
      const { from, to } = editor.state.selection.main;
      const before = editor.state.sliceDoc(Math.max(0, from - 1), from);
      const insert = before === '' || /\s/.test(before) ? text : ` ${text}`;
      editor.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length } });
      editor.focus();
    },
    focus: () => view.current?.focus(),
  }));

  return <div ref={place} className="letter" />;
}

/** The policy lets in style sheets that carry this answer's nonce; the editor's own is one. */
function readNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
