import type { CheckResult } from '#core/checker/finding.ts';
import { createEngines } from '#language/create-engines.ts';
import { type CheckInput, checkDraftWithEngines } from './check-draft.ts';

export interface Checker {
  readonly check: (input: CheckInput) => Promise<CheckResult>;
  readonly close: () => Promise<void>;
}

/** Checks letters that are in no data folder. The engines start with the first letter and stop with `close`. */
export function openChecker(): Checker {
  const engines = createEngines();
  return {
    check: (input) => checkDraftWithEngines({ engines }, input),
    close: async () => {
      await Promise.all(engines.map((engine) => engine.close()));
    },
  };
}
