import { defineCheck, type Found } from '../define-check.ts';
import type { Letter } from '../letter.ts';
import { fold } from '../names/fold.ts';

export const referencesHavePermission = defineCheck({
  id: 'references-have-permission',
  group: 'sending',
  severity: 'block',
  overridable: true,
  summary: 'Nobody is named or briefed as a reference before agreeing to it.',
  why: 'A reference who was not asked is surprised on the phone, and may say so.',
  look(letter) {
    if (letter.purpose === 'alert-reference') {
      return letter.recipients.flatMap(({ contact }) => {
        const reference = letter.record.nouns.references.get(contact.id);
        if (reference === undefined || mayBeNamed(letter, contact.id)) return [];
        return [{ message: `${contact.name} has not agreed to be your reference yet.` }];
      });
    }
    return letter.purpose === 'send-references' ? named(letter) : [];
  },
});

function named(letter: Letter): readonly Found[] {
  const body = fold(letter.body);
  return [...letter.record.nouns.references.keys()].flatMap((contactId) => {
    const contact = letter.record.nouns.contacts.get(contactId);
    if (contact === undefined || mayBeNamed(letter, contactId)) return [];
    const start = letter.body.indexOf(contact.name);
    const message = `${contact.name} has not agreed to be your reference yet.`;
    if (start >= 0)
      return [{ field: 'body' as const, span: { start, end: start + contact.name.length }, message }];
    return body.includes(fold(contact.name)) ? [{ message }] : [];
  });
}

function mayBeNamed({ record }: Letter, contactId: string): boolean {
  const said = record.facts.findLast(
    (fact) =>
      fact.kind === 'reference' &&
      (fact.event === 'permitted' || fact.event === 'declined') &&
      (fact.referenceIds === undefined || fact.referenceIds.includes(contactId)),
  );
  if (said?.kind === 'reference') return said.event === 'permitted';
  return record.nouns.references.get(contactId)?.permission === 'yes';
}
