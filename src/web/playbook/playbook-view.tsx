import type { ParameterNow, RuleNow } from '#core/playbook/describe-playbook.ts';
import { Tag } from '../design/tag.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { sayValue } from './say-parameter.ts';

interface PlaybookViewProps {
  readonly rules: readonly RuleNow[];
  readonly onOpen: (rule: RuleNow, parameter: ParameterNow) => void;
}

/** Every rule in its own words, under the line of the practice it serves; every number can be changed. */
export function PlaybookView({ rules, onOpen }: PlaybookViewProps) {
  const lines = [...new Map(rules.map(({ cites, practice }) => [cites, practice]))];
  return (
    <>
      <PageHead title="Playbook">
        What the agenda goes by. Any number can be changed within its range; you see what moves first.
      </PageHead>
      <div className="grid max-w-3xl gap-10">
        {lines.map(([cites, practice]) => (
          <section key={cites} aria-labelledby={`${cites}-title`}>
            <h2 id={`${cites}-title`} className="section-title">
              {practice}
            </h2>
            <div className="sheet mt-3 divide-y divide-rule">
              {rules
                .filter((rule) => rule.cites === cites)
                .map((rule) => (
                  <Rule key={rule.id} rule={rule} onOpen={(parameter) => onOpen(rule, parameter)} />
                ))}
            </div>
          </section>
        ))}
      </div>
    </>
  );
}

function Rule({
  rule,
  onOpen,
}: {
  readonly rule: RuleNow;
  readonly onOpen: (parameter: ParameterNow) => void;
}) {
  return (
    <article className="p-5 desk:p-6" aria-label={rule.summary}>
      <h3 className="text-card font-semibold text-pretty">{rule.summary}</h3>
      {rule.parameters.length > 0 && (
        <ul className="mt-3 grid gap-1">
          {rule.parameters.map((parameter) => (
            <li key={parameter.name}>
              <button
                type="button"
                className="flex w-full items-baseline justify-between gap-4 rounded py-1 text-left text-small hover:text-ink"
                onClick={() => onOpen(parameter)}
              >
                <span className="text-ink-2 text-pretty">{parameter.says}</span>
                <span className="shrink-0 underline decoration-dotted underline-offset-4">
                  {sayValue(parameter.value, parameter)}
                  {parameter.value !== parameter.default && (
                    <span className="ml-2">
                      <Tag>yours</Tag>
                    </span>
                  )}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
