/** What a form of address says by itself: how one is called, and academic titles. Nothing is read from a name. */
export interface Honorific {
  /** `null` where neither Mr. nor Ms. nor their like was noted. */
  readonly called: 'mr' | 'ms' | null;
  /** “Dr.”, “Prof. Dr.”, as noted. */
  readonly titles: string;
}

const MR = /^(?:mr|herr|herrn|monsieur|m|mister|sir)\.?$/i;
const MS = /^(?:ms|mrs|miss|frau|madame|mme|mlle)\.?$/i;

export function readHonorific(honorific: string | undefined): Honorific {
  const words = (honorific ?? '').split(/\s+/).filter((word) => word !== '');
  const called = words.some((word) => MR.test(word))
    ? 'mr'
    : words.some((word) => MS.test(word))
      ? 'ms'
      : null;
  return { called, titles: words.filter((word) => !MR.test(word) && !MS.test(word)).join(' ') };
}
