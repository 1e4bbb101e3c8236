import type { CareerView } from '../facts/career-view.ts';
import type { Situation } from '../facts/situation.ts';
import type { Parameters, Values } from './parameters.ts';
import type { Cite } from './practice.ts';
import type { Proposal } from './proposal.ts';

/** The whole search at one instant, for rules that look beyond one opportunity. */
export interface SearchSituation {
  readonly view: CareerView;
  readonly opportunities: readonly Situation[];
  /** The opportunity a person is known from, and the latest one at an organization. */
  readonly known: {
    readonly byPerson: ReadonlyMap<string, Situation>;
    readonly byOrganization: ReadonlyMap<string, Situation>;
  };
}

interface AnyRule<P extends Parameters> {
  /** An order to the seeker, in words; stored in keys, so it never changes its meaning. */
  readonly id: string;
  readonly summary: string;
  /** The line of the practice it serves. */
  readonly cites: Cite;
  readonly parameters: P;
}

/** A rule about one opportunity. It sees the situation and its own parameters, and nothing else. */
export interface Rule<P extends Parameters = Parameters> extends AnyRule<P> {
  propose(situation: Situation, values: Values<P>): readonly Proposal[];
}

/** A rule about the search as a whole, or about people rather than one opportunity. */
export interface SearchRule<P extends Parameters = Parameters> extends AnyRule<P> {
  proposeForSearch(search: SearchSituation, values: Values<P>): readonly Proposal[];
}

export function defineRule<const P extends Parameters>(rule: Rule<P>): Rule<P> {
  return rule;
}

export function defineSearchRule<const P extends Parameters>(rule: SearchRule<P>): SearchRule<P> {
  return rule;
}
