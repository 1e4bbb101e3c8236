/** A file that a script writes and nobody edits. */
export interface Generated {
  readonly file: string;
  readonly text: string;
}
