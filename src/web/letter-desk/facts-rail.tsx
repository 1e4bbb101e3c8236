import type { DraftPage } from '../api/answers.ts';
import { Evidence } from '../debrief/evidence.tsx';
import { Address } from '../design/address.tsx';
import { Icon } from '../design/icon.tsx';
import { sayZone } from '../today/step-card.tsx';

interface FactsRailProps {
  readonly page: DraftPage;
  readonly body: string;
  readonly onUse: (fact: string) => void;
}

/** What is known about the person, what the letter uses of it, and what it could use. */
export function FactsRail({ page, body, onUse }: FactsRailProps) {
  const { contact, organization, step } = page;
  if (contact === null) return null;
  const facts = factsOf(page);
  const used = facts.filter((fact) => mentions(body, fact));
  const unused = facts.filter((fact) => !mentions(body, fact));
  const hours = step?.window.hours ?? [];
  return (
    <aside
      aria-label={`About ${contact.name}`}
      className="max-wide:order-3 max-desk:order-3 desk:max-wide:hidden"
      id="facts"
    >
      <p className="font-serif text-section" translate="no">
        {contact.name}
      </p>
      {contact.title !== undefined && <p className="text-small text-ink-2">{contact.title}</p>}
      <p className="mt-2">
        <Evidence evidence={contact.verified ?? null} />
      </p>
      <dl className="mt-2 text-small">
        <Fact name="Email">
          {contact.email === undefined ? 'not known' : <Address>{contact.email}</Address>}
        </Fact>
        {organization !== null && <Fact name="At">{organization.name}</Fact>}
        {hours[0] !== undefined && (
          <Fact name="Their hours">
            {hours[0].start} to {hours[0].end}, {sayZone(step?.window.zone ?? '')}
          </Fact>
        )}
      </dl>
      {used.length > 0 && (
        <section className="mt-6 border-t border-rule pt-6">
          <h2 className="aside-title mb-2">In the letter</h2>
          <ul className="grid gap-1.5">
            {used.map((fact) => (
              <li key={fact} className="flex gap-2 text-small text-ink-2">
                <span className="mt-0.5 text-sage">
                  <Icon name="check" small />
                </span>
                {fact}
              </li>
            ))}
          </ul>
        </section>
      )}
      {unused.length > 0 && (
        <section className="mt-6 border-t border-rule pt-6">
          <h2 className="aside-title mb-2">You could also use</h2>
          <ul className="grid gap-1.5">
            {unused.map((fact) => (
              <li key={fact}>
                <button
                  type="button"
                  className="flex gap-2 py-1 text-left text-small text-blue"
                  onClick={() => onUse(fact)}
                >
                  <Icon name="plus" small />
                  {fact}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(page.draft.missing ?? []).length > 0 && (
        <section className="mt-6 border-t border-rule pt-6">
          <h2 className="aside-title mb-2">Not known</h2>
          <ul className="grid gap-1.5 text-small text-ink-2">
            {(page.draft.missing ?? []).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt className="mt-2 text-smallest text-ink-3">{name}</dt>
      <dd className="break-words">{children}</dd>
    </>
  );
}

/** The seeker's own notes that belong to this person, or to nobody in particular. */
function factsOf({ interview, contact }: DraftPage): readonly string[] {
  const debrief = interview?.debrief;
  if (debrief === undefined) return [];
  const theirs = <Item extends { readonly contactId?: string | undefined }>(item: Item) =>
    item.contactId === undefined || item.contactId === contact?.id;
  return [
    ...new Set([
      ...(debrief.topics ?? []).filter(theirs).map(({ text }) => text),
      ...(debrief.fit ?? []),
      ...(debrief.promised ?? []).filter(theirs).map(({ text }) => text),
      ...(debrief.missed ?? []),
    ]),
  ];
}

function mentions(body: string, fact: string): boolean {
  return body.toLocaleLowerCase().includes(fact.toLocaleLowerCase());
}
