/** A line of a Markdown table; a bar inside a cell would end the cell. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

export function table(head: readonly string[], rows: readonly string[]): readonly string[] {
  return [row(...head), row(...head.map(() => '---')), ...rows];
}
