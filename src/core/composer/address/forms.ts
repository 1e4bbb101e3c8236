import type { Contact } from '../../model/contact.ts';
import type { Organization } from '../../model/organization.ts';
import type { Medium } from '../medium.ts';
import type { Register } from './register.ts';

export interface Greeted {
  readonly contact: Contact | null;
  readonly organization: Organization | null;
  readonly register: Register;
  readonly medium: Medium;
}

/** How letters begin and end in a language. */
export interface Forms {
  readonly greet: (greeted: Greeted) => string;
  readonly close: (greeted: Greeted) => string;
}
