import type { NameEvidence } from '#core/model/lists.ts';
import { Icon } from '../design/icon.tsx';
import type { IconName } from '../design/icons.ts';

const EVIDENCE: Record<NameEvidence, readonly [icon: IconName, words: string]> = {
  card: ['card', 'From their card'],
  invite: ['invite', 'From the invitation'],
  signature: ['mail', 'From a signature'],
  website: ['file', 'From the website'],
  told: ['ear', 'As you were told'],
};

/** How a name is known: an icon and words. */
export function Evidence({ evidence }: { readonly evidence: NameEvidence | null }) {
  const [icon, words] =
    evidence === null ? (['ask', 'Not sure how it is written'] as const) : EVIDENCE[evidence];
  return (
    <span className="inline-flex items-center gap-1.5 text-small text-ink-2">
      <Icon name={icon} small /> {words}
    </span>
  );
}
