import { InvalidInputError } from '../errors.ts';
import type { Situation } from '../facts/situation.ts';
import type { Playbook } from '../model/career.ts';
import type { Rule, SearchRule, SearchSituation } from './define-rule.ts';
import { readValues } from './parameters.ts';
import type { Cite } from './practice.ts';
import type { Proposal } from './proposal.ts';
import { RULES } from './rules/index.generated.ts';

interface ReadyRule {
  readonly id: string;
  readonly cites: Cite;
  propose(situation: Situation): readonly Proposal[];
}

interface ReadySearchRule {
  readonly id: string;
  readonly cites: Cite;
  proposeForSearch(search: SearchSituation): readonly Proposal[];
}

export interface ReadyPlaybook {
  readonly rules: readonly ReadyRule[];
  readonly searchRules: readonly ReadySearchRule[];
}

const ALL: readonly (Rule | SearchRule)[] = RULES;
const IDS: ReadonlySet<string> = new Set(ALL.map(({ id }) => id));

/**
 * The rules with the seeker's own values.
 * @throws InvalidInputError when the playbook names no rule or parameter, or a value is outside its range.
 */
export function readPlaybook(playbook: Playbook): ReadyPlaybook {
  for (const id of Object.keys(playbook)) {
    if (!IDS.has(id)) throw new InvalidInputError(`there is no rule “${id}”`, `playbook["${id}"]`);
  }
  const rules: ReadyRule[] = [];
  const searchRules: ReadySearchRule[] = [];
  for (const rule of ALL) {
    const { id, cites } = rule;
    const values = readValues(id, rule.parameters, playbook);
    if ('propose' in rule) {
      rules.push({ id, cites, propose: (situation) => rule.propose(situation, values) });
    } else {
      searchRules.push({ id, cites, proposeForSearch: (search) => rule.proposeForSearch(search, values) });
    }
  }
  return { rules, searchRules };
}
