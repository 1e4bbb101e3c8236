import { type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { Finding, Severity } from '#core/checker/finding.ts';

/** A finding's place in the letter, with the number it has in the margin. */
export interface EditorMark {
  readonly id: string;
  readonly number: number;
  readonly severity: Severity;
  readonly from: number;
  readonly to: number;
}

/** The marks of the findings that have a place in the body, numbered as the margin numbers them. */
export function marksOf(findings: readonly Finding[]): EditorMark[] {
  return findings.flatMap(({ id, severity, field, span }, index) =>
    field === 'body' && span !== null
      ? [{ id, number: index + 1, severity, from: span.start, to: span.end }]
      : [],
  );
}

class NumberBadge extends WidgetType {
  readonly number: number;
  readonly severity: Severity;

  constructor(number: number, severity: Severity) {
    super();
    this.number = number;
    this.severity = severity;
  }

  override eq(other: NumberBadge) {
    return other.number === this.number && other.severity === this.severity;
  }

  override toDOM() {
    const badge = document.createElement('span');
    badge.className = `finding-number finding-number-${this.severity}`;
    badge.textContent = String(this.number);
    badge.setAttribute('aria-hidden', 'true');
    return badge;
  }
}

export const setMarks = StateEffect.define<readonly EditorMark[]>();

/** The marks move with the words around them until the next look replaces them. */
const markField = StateField.define<DecorationSet>({
  create: () => RangeSet.empty,
  update(marks, transaction) {
    let moved = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) moved = decorate(effect.value, transaction.state.doc.length);
    }
    return moved;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorate(marks: readonly EditorMark[], length: number): DecorationSet {
  const ranges = marks
    .filter(({ from, to }) => from <= to && to <= length)
    .flatMap(({ id, number, severity, from, to }) => [
      ...(from < to
        ? [
            Decoration.mark({
              class: `finding-run finding-run-${severity}`,
              attributes: { 'aria-describedby': `finding-${number}` },
              id,
            }).range(from, to),
          ]
        : []),
      Decoration.widget({ widget: new NumberBadge(number, severity), side: 1 }).range(to),
    ]);
  return Decoration.set(ranges, true);
}

/** Where a finding is by now, after whatever was typed since it was made. */
export function placeOfMark(view: EditorView, id: string): { from: number; to: number } | null {
  let place: { from: number; to: number } | null = null;
  view.state.field(markField).between(0, view.state.doc.length, (from, to, decoration) => {
    if (decoration.spec.id !== id) return undefined;
    place = { from, to };
    return false;
  });
  return place;
}

/** The finding the caret stands in. */
export function markAt(view: EditorView): string | null {
  const { head } = view.state.selection.main;
  let found: string | null = null;
  view.state.field(markField).between(head, head, (_from, _to, decoration) => {
    if (typeof decoration.spec.id === 'string') found = decoration.spec.id;
  });
  return found;
}

export function findingMarks(): Extension {
  return markField;
}
