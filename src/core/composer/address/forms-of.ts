import type { Forms } from './forms.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { JAPANESE } from './japanese.ts';
import type { Tongue } from './tongue.ts';

/** English ones hang on more than this, and have modules of their own. */
export const FORMS = { de: GERMAN, fr: FRENCH, ja: JAPANESE } as const satisfies Record<
  Exclude<Tongue, 'en'>,
  Forms
>;
