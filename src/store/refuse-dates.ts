/**
 * For every parameter of a statement. SQLite would take a Date for an object of named parameters, and store NULL; Postgres
 * would write it in the time zone of the machine.
 */
export function refuseDates(value: unknown): unknown {
  if (value instanceof Date) throw new TypeError('A Date cannot be stored; write the time as ISO 8601 text.');
  return value;
}
