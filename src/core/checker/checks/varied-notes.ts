import { defineCheck, type Found } from '../define-check.ts';
import type { Letter } from '../letter.ts';
import { splitLetter } from '../split-letter.ts';
import { compareTexts, openingOf } from '../substance/shared-runs.ts';

/** Shares of the words that stand in shared runs of six; measured on notes that were and were not written apart. */
const WARN = 0.35;
const BLOCK = 0.6;

export const variedNotes = defineCheck({
  id: 'varied-notes',
  group: 'likeness',
  severity: 'block',
  overridable: true,
  summary: 'Notes to people of one employer are not the same letter.',
  why: 'Colleagues show each other their notes; two that are alike make both worth less.',
  look(letter) {
    const own = mainOf(letter.body);
    return others(letter).flatMap(({ related, body, whom }): readonly Found[] => {
      const other = mainOf(body);
      const { share, longest } = compareTexts(own.text, other.text);
      if (share > WARN && longest !== null) {
        const field = 'body' as const;
        const span = { start: own.start + longest.own.start, end: own.start + longest.own.end };
        return [
          {
            field,
            span,
            message: `${Math.round(share * 100)} % of this stands, word for word, in your letter to ${whom}.`,
            severity: share > BLOCK ? ('block' as const) : ('warn' as const),
            related: {
              ...related,
              span: { start: other.start + longest.other.start, end: other.start + longest.other.end },
            },
          },
        ];
      }
      const opening = openingOf(own.text);
      if (opening === null || opening.text !== openingOf(other.text)?.text) return [];
      return [
        {
          field: 'body' as const,
          span: { start: own.start + opening.span.start, end: own.start + opening.span.end },
          message: `Your letter to ${whom} begins with the same sentence.`,
          severity: 'hint' as const,
        },
      ];
    });
  },
});

interface Other {
  readonly related: { readonly draftId?: string; readonly entryId?: string };
  readonly body: string;
  readonly whom: string;
}

/** Other drafts and sent letters of the same opportunity; not another version of this very one. */
function others({ career, record, draft, opportunity, purpose }: Letter): readonly Other[] {
  if (opportunity === null) return [];
  const nameOf = (id: string | undefined) =>
    (id === undefined ? undefined : record.nouns.contacts.get(id)?.name) ?? 'somebody else';
  const drafts = career.drafts
    .filter((one) => one.id !== draft.id && one.opportunityId === opportunity.id)
    .filter((one) => one.contactId !== draft.contactId || (one.purpose ?? 'other') !== purpose)
    .map((one) => ({ related: { draftId: one.id }, body: one.body ?? '', whom: nameOf(one.contactId) }));
  const sent = record.facts.flatMap((fact) =>
    fact.kind === 'touch' &&
    fact.direction === 'out' &&
    fact.opportunityId === opportunity.id &&
    fact.text !== undefined
      ? [{ related: { entryId: fact.id }, body: fact.text, whom: nameOf(fact.contactId) }]
      : [],
  );
  return [...drafts, ...sent];
}

function mainOf(body: string): { text: string; start: number } {
  const { main } = splitLetter(body);
  return { text: body.slice(main.start, main.end), start: main.start };
}
