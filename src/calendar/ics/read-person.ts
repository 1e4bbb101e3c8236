import type { EventPerson } from '#core/intake/calendar-event.ts';
import { clip, oneLine } from './one-line.ts';
import type { Property } from './property.ts';

const ADDRESS = /^[^\s\p{C}@<>,;:()[\]\\"]+@[^\s\p{C}@<>,;:()[\]\\"]+$/u;

/** ORGANIZER or ATTENDEE. */
export function readPerson({ value, parameters }: Property): EventPerson {
  const name = clean(parameters.cn ?? '');
  return {
    name: name === '' ? null : name,
    email: addressIn(value) ?? addressIn(parameters.email ?? ''),
    kind: (parameters.cutype ?? 'INDIVIDUAL').toUpperCase(),
    role: (parameters.role ?? 'REQ-PARTICIPANT').toUpperCase(),
  };
}

/** Exchange writes addresses of its own beside real ones; what is no mailbox is left out. */
function addressIn(value: string): string | null {
  const address = value
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  return ADDRESS.test(address) && address.length <= 254 ? address : null;
}

function clean(name: string): string {
  return clip(oneLine(name).replace(/^["'](.*)["']$/, '$1'), 200);
}
