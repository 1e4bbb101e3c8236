import type { Purpose } from '../model/lists.ts';
import type { Brief } from './brief.ts';
import type { Message } from './message.ts';

/** How one kind of message is written: everything in it comes from the brief, nothing is made up. */
export interface PurposeDefinition {
  readonly id: Purpose;
  /** One line for the playbook page. */
  readonly summary: string;
  readonly compose: (brief: Brief) => Message;
}

export function definePurpose<Definition extends PurposeDefinition>(purpose: Definition): Definition {
  return purpose;
}
