import type { Organization } from '../../model/organization.ts';
import { defineCheck, type Field, type Found } from '../define-check.ts';
import type { Letter } from '../letter.ts';
import { sameShape } from '../names/fold.ts';
import { type OrganizationName, organizationName, standsAlone } from '../organizations/organization-name.ts';
import type { Word } from '../split-words.ts';

export const noOtherEmployer = defineCheck({
  id: 'no-other-employer',
  group: 'people',
  severity: 'block',
  overridable: false,
  summary: 'No other employer of this search stands in the letter.',
  why: 'The name of another company says that the letter was written for them first.',
  examples: {
    passes: 'I would be glad to join Quayside Instruments.',
    found: 'I would be glad to join ⟦Harbor Labs⟧.',
  },
  look(letter) {
    const others = letter.elsewhere.filter((organization) => !mayBeMentioned(letter, organization));
    const own = new Set(ownWords(letter));
    return others.flatMap((organization) => {
      const name = organizationName(organization.name);
      return (['subject', 'body'] as const).flatMap((field) => mentions(letter, field, name, own));
    });
  },
});

/** News of an acceptance may name who it was; what was talked about in this interview may be taken up. */
function mayBeMentioned(
  { record, employer, recipients, interview, opportunity }: Letter,
  other: Organization,
): boolean {
  if (recipients.some(({ contact }) => contact.organizationId === other.id)) return true;
  const outsider = recipients.every(({ contact }) => contact.organizationId !== employer?.id);
  const accepted = record.facts.some(
    (fact) =>
      fact.kind === 'stage' &&
      (fact.stage === 'accepted' || fact.stage === 'started') &&
      record.nouns.opportunities.get(fact.opportunityId)?.organizationId === other.id,
  );
  if (accepted && (outsider || opportunity === null)) return true;
  return (interview?.debrief?.topics ?? []).some((topic) => topic.text.includes(other.name));
}

function* ownWords({ employer, organization, recipients, others, opportunity, record, elsewhere }: Letter) {
  const names = [employer?.name, organization?.name, opportunity?.role, record.nouns.seeker.name];
  const people = [...recipients, ...others].map(({ contact }) => contact.name);
  const agencies = [...record.nouns.organizations.values()].filter((one) => !elsewhere.includes(one));
  for (const text of [...names, ...people, ...agencies.map((one) => one.name)]) {
    for (const word of text?.match(/[\p{L}\p{M}\p{N}'’.&+-]+/gu) ?? []) yield sameShape(word);
  }
}

function mentions(
  letter: Letter,
  field: Field,
  name: OrganizationName,
  own: ReadonlySet<string>,
): readonly Found[] {
  const words = letter.words[field];
  return words.flatMap((word, index) => {
    const length = mentionLength(words, index, name, own);
    const last = words[index + length - 1];
    if (length === 0 || last === undefined) return [];
    const right = letter.employer?.name;
    return [
      {
        field,
        span: { start: word.start, end: last.baseEnd },
        message:
          right === undefined
            ? `This names ${name.whole}, where you applied too.`
            : `This names ${name.whole}; the letter is about ${right}.`,
        suggestions: right === undefined ? [] : [right],
      },
    ];
  });
}

/** How many words from here on name the company: all of its name, or the one that stands for it. */
function mentionLength(
  words: readonly Word[],
  index: number,
  name: OrganizationName,
  own: ReadonlySet<string>,
): number {
  const whole = name.words.every((piece, offset) => {
    const word = words[index + offset];
    return word !== undefined && sameShape(word.base).toLowerCase() === piece.toLowerCase();
  });
  const [first] = name.words;
  const word = words[index];
  if (first === undefined || word === undefined) return 0;
  if (whole && name.words.length > 1) return name.words.length;
  const typed = sameShape(word.base);
  const [telling = ''] = name.telling;
  if (own.has(typed) || typed !== telling) return 0;
  // One word of the language is the company only with its capital where no capital need be.
  return standsAlone(telling) || (word.capital && !word.opens && name.words.length === 1) ? 1 : 0;
}
