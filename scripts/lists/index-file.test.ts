import { expect, it } from 'vitest';
import { indexOf } from './index-file.ts';

it('names each file by the export that is called after it', () => {
  expect(indexOf(['stays-short', 'varied-notes'], 'CHECKS')).toBe(
    [
      '// Written by scripts/list-all.ts.',
      "import { staysShort } from './stays-short.ts';",
      "import { variedNotes } from './varied-notes.ts';",
      '',
      'export const CHECKS = [',
      '  staysShort,',
      '  variedNotes,',
      '] as const;',
      '',
    ].join('\n'),
  );
});
